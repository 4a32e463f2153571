import { type Settings, settingTexts } from "../../training/index.js";
import type { SavedRun } from "../../training/store/saved-run.js";

/** The value of a setting as a run has it: a run that may learn from more images than there are learns from all. */
function settingOf({ settings, trainingImages }: SavedRun, name: keyof Settings): unknown {
  return name === "trainingImages" ? trainingImages : settings[name];
}

/** The settings in which some runs are not alike. */
export function differing(runs: readonly SavedRun[]): (keyof Settings)[] {
  const [first] = runs;
  if (first === undefined) return [];
  const names = Object.keys(first.settings) as (keyof Settings)[];
  return names.filter((name) =>
    runs.some((run) => settingOf(run, name) !== settingOf(first, name)),
  );
}

/** A run in words: the settings of these names, as it has them. */
export function differenceText(
  { settings, trainingImages }: SavedRun,
  names: readonly (keyof Settings)[],
): string {
  return settingTexts({ ...settings, trainingImages }, names).join(" · ");
}
