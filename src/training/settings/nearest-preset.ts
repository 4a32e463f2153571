import { PRESETS, type PresetName, type Recipe } from "./presets.js";
import type { Settings } from "./settings.js";

/** A preset, and the settings that a run has otherwise. */
export interface Naming {
  preset: PresetName;
  differs: readonly (keyof Recipe)[];
}

/**
 * The preset that settings are nearest to: the one from which the fewest of them differ, the first of those. The seed
 * belongs to no preset, and more training images than there are, `available`, are all of them.
 */
export function nearestPreset(
  settings: Settings,
  available: number = Number.POSITIVE_INFINITY,
): Naming {
  const namings = (Object.keys(PRESETS) as PresetName[]).map((preset) => ({
    preset,
    differs: differences(settings, PRESETS[preset], available),
  }));
  return namings.reduce((nearest, naming) =>
    naming.differs.length < nearest.differs.length ? naming : nearest,
  );
}

/** The settings, but for the seed, in which two recipes differ over so many training digits. */
function differences(a: Recipe, b: Recipe, available: number): (keyof Recipe)[] {
  const names = Object.keys(PRESETS.he) as (keyof Recipe)[];
  return names.filter((name) =>
    name === "trainingImages"
      ? Math.min(a[name], available) !== Math.min(b[name], available)
      : a[name] !== b[name],
  );
}
