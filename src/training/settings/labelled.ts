import { inLanguage } from "../../language/language.js";
import { problemSentence } from "../../language/problem.js";
import { nearestPreset } from "./nearest-preset.js";
import { offeredPresets, PRESETS, type PresetName, type Recipe } from "./presets.js";
import { checkSettings, SETTING_GROUPS, SETTINGS, type Settings } from "./settings.js";
import { valueText } from "./value-text.js";
import { VARIATIONS, type VariationName } from "./variations.js";
import { editions } from "./words/index.js";

// The settings with the names that they have in the page's language, as a form shows them.

/** A setting with its label, and with a label for each of its options. */
export type Labelled<S> = S extends { initial: infer I; options: readonly (infer O)[] }
  ? { label: string; initial: I & string; options: Readonly<Record<O & string, string>> }
  : S & { label: string };

/** The settings of these names, all if none are given. */
export function labelledSettings<N extends keyof Settings = keyof Settings>(
  names: readonly N[] = Object.keys(SETTINGS) as N[],
): { [name in N]: Labelled<(typeof SETTINGS)[name]> } {
  const { labels, options } = inLanguage(editions);
  const entries = names.map((name) => {
    const label = labels[name];
    const named = name in options ? { options: options[name as keyof typeof options] } : {};
    return [name, { ...SETTINGS[name], label, ...named }];
  });
  return Object.fromEntries(entries);
}

/** What a group of settings is called. */
export function groupLabel(name: keyof typeof SETTING_GROUPS): string {
  return inLanguage(editions).groups[name];
}

/** The groups of settings, by their titles. */
export function labelledGroups(): Record<string, readonly (keyof Settings)[]> {
  const { groups } = inLanguage(editions);
  const entries = Object.entries(SETTING_GROUPS);
  return Object.fromEntries(
    entries.map(([name, settings]) => [groups[name as keyof typeof groups], settings]),
  );
}

/** The presets that are offered where there are so many training digits, in their order. */
export function labelledPresets(
  digits: number,
): { name: PresetName; label: string; settings: Recipe }[] {
  const { presets } = inLanguage(editions);
  return offeredPresets(digits).map((name) => ({
    name,
    label: presets[name],
    settings: PRESETS[name],
  }));
}

/** The best recipe's variations, each with all of its settings. */
export function labelledVariations(): { name: VariationName; label: string; settings: Recipe }[] {
  const { variations } = inLanguage(editions);
  return (Object.keys(VARIATIONS) as VariationName[]).map((name) => ({
    name,
    label: variations[name],
    settings: { ...PRESETS.best, ...VARIATIONS[name] },
  }));
}

/** All that is wrong with settings, in sentences that name the values. */
export function settingErrors(
  values: Readonly<Record<keyof Settings, unknown>>,
): { field: keyof Settings; message: string }[] {
  const { problems } = inLanguage(editions);
  return checkSettings(values).map((problem) => ({
    field: problem.field,
    message: problemSentence(problems, problem),
  }));
}

/** Some of the settings in words: `learning rate 0.5`, with their options as a form shows them. */
export function settingTexts(settings: Settings, names: readonly (keyof Settings)[]): string[] {
  const { setting, labels, options } = inLanguage(editions);
  return names.map((name) => {
    const words: Readonly<Record<string, string>> =
      name in options ? options[name as keyof typeof options] : {};
    const value = valueText(settings[name]);
    return setting(labels[name], words[value] ?? value);
  });
}

/** What settings are called: the preset that is nearest to them, what is otherwise, and the seed. */
export function settingsName(settings: Settings, available?: number): string {
  const { presets } = inLanguage(editions);
  const { preset, differs } = nearestPreset(settings, available);
  return [presets[preset], ...settingTexts(settings, [...differs, "seed"])].join(" · ");
}
