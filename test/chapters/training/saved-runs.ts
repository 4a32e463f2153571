import { defaultSettings, type Settings } from "../../../src/training/index.js";
import { RUN_VERSION, type SavedRun } from "../../../src/training/store/saved-run.js";

/** A saved run for tests: two epochs of ten batches, tested after each. */
export function savedRun(
  id: string,
  changes: Partial<Settings> = {},
  facts: Partial<SavedRun> = {},
): SavedRun {
  return {
    version: RUN_VERSION,
    id,
    name: id,
    begun: 0,
    parent: null,
    settings: { ...defaultSettings(), ...changes },
    digits: null,
    trainingImages: 1000,
    batches: 10,
    losses: Array<number>(20).fill(1),
    accuracies: [0.8, 0.9].map((accuracy, i) => ({
      epoch: i + 1,
      batches: 10 * (i + 1),
      accuracy,
      count: 100,
    })),
    ...facts,
  };
}
