import type { Digits } from "../../digits/index.js";
import type { DigitsId } from "../../digits/own/index.js";
import { chooseDigits } from "../choose-digits.js";
import { epochBatches } from "../epoch-batches.js";
import type { Parameters } from "../learner.js";
import type { Settings } from "../settings.js";
import type { Snapshot } from "../snapshot.js";
import type { EpochAccuracy } from "../state.js";

/** A run that is kept: all but its parameters. */
export interface SavedRun {
  /** What addresses call it. */
  id: string;
  /** What its reader calls it. */
  name: string;
  /** When it began, in milliseconds since 1970. */
  begun: number;
  settings: Settings;
  /** The digits that it learned from; null for the site's, missing in runs of before there were others. */
  digits?: DigitsId | null;
  trainingImages: number;
  /** How many batches an epoch has. */
  batches: number;
  losses: readonly number[];
  accuracies: readonly EpochAccuracy[];
  /** The moment of another run that it went on from. */
  parent: { run: string; batches: number } | null;
}

/** A run's parameters after so many batches. */
export interface Moment {
  run: string;
  /** How many batches had been learned from since the beginning. */
  batches: number;
  epoch: number;
  /** How many of them in this epoch. */
  batch: number;
  images: number;
  seconds: number;
  parameters: Parameters;
  velocities: Parameters;
}

/**
 * Throws Error unless the run learned from the digits that are here: over others it would not be repeated.
 * null stands for the site's.
 */
export function checkDigits({ name, digits = null }: SavedRun, here: DigitsId | null): void {
  if (digits?.fingerprint === here?.fingerprint) return;
  throw new Error(
    digits === null
      ? `“${name}” learned from the site’s digits, and can go on only over these: go back to them first.`
      : `“${name}” learned from ${digits.name} (${digits.fingerprint}), and can go on only over these ` +
          "digits: bring their files first.",
  );
}

/** The batch that comes after a moment, in a run over these training digits. */
export function nextBatch(run: SavedRun, { epoch, batch }: Moment, train: Digits): Digits {
  const given = chooseDigits(train, run.settings.trainingImages);
  const isLast = batch === run.batches;
  return epochBatches(given, run.settings, isLast ? epoch + 1 : epoch)(isLast ? 1 : batch + 1);
}

/** All that a run needs to go on from one of its moments. */
export function snapshotAt(run: SavedRun, moment: Moment): Snapshot {
  const { epoch, batch, images, seconds, parameters, velocities } = moment;
  return {
    settings: run.settings,
    trainingImages: run.trainingImages,
    epoch,
    batch,
    images,
    seconds,
    losses: run.losses.slice(0, moment.batches),
    accuracies: run.accuracies.filter(({ batches }) => batches <= moment.batches),
    parameters,
    velocities,
  };
}
