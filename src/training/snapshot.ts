import type { Parameters } from "./learner.js";
import type { Settings } from "./settings.js";
import type { EpochAccuracy, State } from "./state.js";

/**
 * All that a run needs to go on, on another day or in another tab, as if it had never been interrupted.
 * It is plain data: it can be cloned, stored and posted.
 */
export interface Snapshot {
  settings: Settings;
  /** How many digits it learns from; it can go on only over as many. */
  trainingImages: number;
  /** `batch` batches of `epoch` have been learned from. */
  epoch: number;
  batch: number;
  images: number;
  seconds: number;
  losses: readonly number[];
  accuracies: readonly EpochAccuracy[];
  parameters: Parameters;
  velocities: Parameters;
}

/** The snapshot of a state; null while there are no digits and parameters yet. */
export function snapshotOf(state: State): Snapshot | null {
  const { settings, trainingImages, epoch, batch, images, seconds, losses, accuracies } = state;
  const { parameters, velocities } = state;
  if (trainingImages === null || parameters === null || velocities === null) return null;
  const place = { epoch, batch, images, seconds };
  return { settings, trainingImages, ...place, losses, accuracies, parameters, velocities };
}

/** Throws RangeError unless a run over `count` digits, `batches` batches an epoch, can go on from it. */
export function checkSnapshot(
  { settings, trainingImages, epoch, batch }: Snapshot,
  count: number,
  batches: number,
): void {
  if (trainingImages !== count) {
    throw new RangeError(
      `The saved run learned from ${trainingImages} digits, here are ${count}: it cannot go on.`,
    );
  }
  const isPlace = (value: number, least: number, most: number) =>
    Number.isInteger(value) && value >= least && value <= most;
  if (!isPlace(epoch, 1, settings.epochs) || !isPlace(batch, 0, batches)) {
    throw new RangeError(
      `The saved run is at batch ${batch} of epoch ${epoch}, where there are ${batches} batches ` +
        `and ${settings.epochs} epochs.`,
    );
  }
}
