import { checkSettings, defaultSettings, SETTINGS, type Settings } from "../settings/settings.js";

/** Settings as an address writes them: the seed, and those that differ from the default, `learningRate:0.05,seed:3`. */
export function recipeText(settings: Settings): string {
  const usual = defaultSettings();
  return settingNames
    .filter((name) => name === "seed" || settings[name] !== usual[name])
    .map((name) => `${name}:${settings[name]}`)
    .join(",");
}

/** The settings that such a text stands for; null where it names an unknown one, or a value that none has. */
export function readRecipe(text: string): Settings | null {
  const settings: Record<keyof Settings, unknown> = { ...defaultSettings() };
  for (const part of text === "" ? [] : text.split(",")) {
    const [name, value = ""] = part.split(":");
    const known = settingNames.find((setting) => setting === name);
    if (known === undefined || value === "") return null;
    settings[known] = "options" in SETTINGS[known] ? value : Number(value);
  }
  return checkSettings(settings).length === 0 ? (settings as unknown as Settings) : null;
}

const settingNames = Object.keys(SETTINGS) as (keyof Settings)[];
