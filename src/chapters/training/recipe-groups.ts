import type { SavedRun } from "../../training/store/saved-run.js";

/** Runs of one recipe from several seeds, and their shares right after the last epoch that all were tested after. */
export interface RecipeGroup {
  readonly runs: readonly SavedRun[];
  readonly epoch: number;
  readonly shares: readonly number[];
}

/** What runs of one recipe have in common: all settings but the seed and how long they go on, and their digits. */
function recipeOf({ settings, trainingImages, digits }: SavedRun): string {
  const { seed: _, epochs, schedule, ...others } = settings;
  const length = schedule === "constant" ? null : epochs; // a rate that falls depends on how far it has to
  return JSON.stringify({ ...others, schedule, length, trainingImages, digits: digits?.checksum });
}

/**
 * The recipes of which there are runs from two seeds or more. Branches are of no recipe, and of several runs of one seed
 * the one that went furthest counts.
 */
export function recipeGroups(runs: readonly SavedRun[]): RecipeGroup[] {
  const recipes = new Map<string, SavedRun[]>();
  for (const run of runs) {
    if (run.parent !== null || run.accuracies.length === 0) continue;
    const recipe = recipeOf(run);
    recipes.set(recipe, [...(recipes.get(recipe) ?? []), run]);
  }
  return Array.from(recipes.values()).flatMap((all) => {
    const bySeed = new Map<number, SavedRun>();
    for (const run of all.toSorted((a, b) => a.losses.length - b.losses.length))
      bySeed.set(run.settings.seed, run);
    const seeds = Array.from(bySeed.values()).toSorted((a, b) => a.settings.seed - b.settings.seed);
    return seeds.length < 2 ? [] : measured(seeds);
  });
}

function measured(runs: readonly SavedRun[]): RecipeGroup[] {
  const shareAt = ({ accuracies }: SavedRun, epoch: number) =>
    accuracies.find((accuracy) => accuracy.epoch === epoch)?.accuracy;
  const common = runs[0]!.accuracies
    .map(({ epoch }) => epoch)
    .filter((epoch) => runs.every((run) => shareAt(run, epoch) !== undefined));
  const epoch = common.at(-1);
  if (epoch === undefined) return [];
  return [{ runs, epoch, shares: runs.map((run) => shareAt(run, epoch)!) }];
}
