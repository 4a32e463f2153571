import type { Digits } from "../../digits/index.js";
import type { DigitsId } from "../../digits/own/index.js";
import { TrainingError } from "../problem.js";
import type { Checkpoint, Known } from "../run/checkpoint.js";
import { epochBatches } from "../run/epoch-batches.js";
import type { Run } from "../run/run.js";
import { chooseDigits } from "../run/run-digits.js";

/** The version of the format below, and of the checkpoints that belong to a run. */
export const RUN_VERSION = 4;

/** A run that is saved: all but its parameters. */
export interface SavedRun
  extends Known<"settings" | "trainingImages" | "batches" | "losses" | "accuracies">,
    Pick<Run, "digits"> {
  readonly version: typeof RUN_VERSION;
  /** What addresses call it. */
  readonly id: string;
  /** What its reader calls it. */
  readonly name: string;
  /** When it began, in milliseconds since 1970. */
  readonly begun: number;
  /** The checkpoint of another run that it went on from. */
  readonly parent: CheckpointId | null;
}

/** A checkpoint's place: its run, and how many batches had been learned from since the beginning. */
export interface CheckpointId {
  readonly run: string;
  readonly batches: number;
}

/** A checkpoint that is saved: what it has beside its run. */
export interface SavedCheckpoint
  extends CheckpointId,
    Pick<Checkpoint, "epoch" | "batch" | "images" | "seconds" | "parameters" | "velocities"> {}

/**
 * Throws TrainingError unless the run learned from the digits that are here: over others it would not be repeated.
 * null stands for the site's.
 */
export function checkDigits({ name: run, digits }: SavedRun, here: DigitsId | null): void {
  if (digits?.checksum === here?.checksum) return;
  throw new TrainingError(
    digits === null
      ? { code: "sites-digits-wanted", run }
      : { code: "own-digits-wanted", run, digits: digits.name, checksum: digits.checksum },
  );
}

/** The batch that comes after a checkpoint, in a run over these training digits. */
export function nextBatch(
  { settings, batches }: SavedRun,
  { epoch, batch }: Pick<SavedCheckpoint, "epoch" | "batch">,
  train: Digits,
): Digits {
  const given = chooseDigits(train, settings.trainingImages);
  const isLast = batch === batches;
  return epochBatches(given, settings, isLast ? epoch + 1 : epoch)(isLast ? 1 : batch + 1);
}

/** A saved checkpoint together with what its run had done by then. */
export function checkpointAt(
  { settings, trainingImages, losses, accuracies }: SavedRun,
  { run: _, batches, ...saved }: SavedCheckpoint,
): Checkpoint {
  return {
    ...saved,
    settings,
    trainingImages,
    losses: losses.slice(0, batches),
    accuracies: accuracies.filter((accuracy) => accuracy.batches <= batches),
  };
}
