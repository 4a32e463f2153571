import { checkSettings, defaultSettings, SETTINGS, type Settings } from "../settings/settings.js";

/** What a text leaves out: the defaults, but for a first epoch that was shuffled as a whole when addresses did not say it. */
const usual = (): Settings => ({ ...defaultSettings(), firstEpoch: "whole" });

/** Settings as an address writes them: the seed, and those that are not as usual, `learningRate:0.05,seed:3`. */
export function recipeText(settings: Settings): string {
  const known = usual();
  return settingNames
    .filter((name) => name === "seed" || settings[name] !== known[name])
    .map((name) => `${name}:${settings[name]}`)
    .join(",");
}

/** The settings that such a text stands for; null where it names an unknown one, or a value that none has. */
export function readRecipe(text: string): Settings | null {
  const settings: Record<keyof Settings, unknown> = usual();
  for (const part of text === "" ? [] : text.split(",")) {
    const [name, value = ""] = part.split(":");
    const known = settingNames.find((setting) => setting === name);
    if (known === undefined || value === "") return null;
    settings[known] = "options" in SETTINGS[known] ? value : Number(value);
  }
  return checkSettings(settings).length === 0 ? (settings as unknown as Settings) : null;
}

const settingNames = Object.keys(SETTINGS) as (keyof Settings)[];
