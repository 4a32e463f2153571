import { batchesOf } from "./epoch-batches.js";
import type { Evaluation } from "./evaluate.js";
import type { Learner } from "./learner.js";
import type { Progress, Ready } from "./messages.js";
import { type DigitSets, isTested, type RunEvent, run, runDigits } from "./run.js";
import type { Settings } from "./settings.js";
import { checkSnapshot, type Snapshot } from "./snapshot.js";
import type { EpochAccuracy } from "./state.js";

/** A run in the worker: the events still to come, and what has come of those before. */
export interface ActiveRun {
  readonly id: number;
  readonly digits: DigitSets;
  readonly settings: Settings;
  readonly learner: Learner;
  readonly events: Iterator<RunEvent, void>;
  readonly batches: number;
  epoch: number;
  batch: number;
  images: number;
  seconds: number;
  /** The losses and accuracies that have not been reported yet. */
  losses: number[];
  accuracies: EpochAccuracy[];
  evaluation: Evaluation | null;
  ending: { status: "stopped" | "finished"; reason: string | null } | null;
}

/**
 * A run before its first batch, or at the place of a snapshot. Throws RangeError for a snapshot that does
 * not fit.
 */
export function beginRun(
  id: number,
  given: DigitSets,
  settings: Settings,
  learner: Learner,
  from: Snapshot | null,
): ActiveRun {
  const digits = runDigits(given, settings);
  const batches = batchesOf(digits.train.count, settings);
  if (from !== null) {
    checkSnapshot(from, digits.train.count, batches);
    learner.restore(from.parameters, from.velocities);
  }
  const { epoch, batch, images, seconds } = from ?? { epoch: 1, batch: 0, images: 0, seconds: 0 };
  const evaluated = from?.accuracies.at(-1)?.epoch === epoch;
  return {
    id,
    digits,
    settings,
    learner,
    events: run(learner, digits, settings, { epoch, batch, evaluated }),
    batches,
    epoch,
    batch,
    images,
    seconds,
    losses: [],
    accuracies: [],
    evaluation: null,
    ending: null,
  };
}

/** Lets the next event happen. `now` is a clock in milliseconds; only learning is timed. */
export function advance(active: ActiveRun, now: () => number): void {
  const began = now();
  const { value: event } = active.events.next();
  if (event?.type === "batch") {
    active.epoch = event.epoch;
    active.batch = event.batch;
    active.images += event.images;
    active.seconds += (now() - began) / 1000;
    active.losses.push(event.loss);
    active.evaluation = null;
  } else if (event?.type === "evaluating") {
    active.evaluation = event;
    if (event.seen === event.count) active.accuracies.push(accuracyOf(active, event));
  } else {
    const reason = event?.type === "stopped" ? event.reason : null;
    active.ending = { status: event?.type === "stopped" ? "stopped" : "finished", reason };
  }
}

function accuracyOf(active: ActiveRun, { correct, count }: Evaluation): EpochAccuracy {
  const { epoch, batches } = active;
  return { epoch, batches: epoch * batches, accuracy: correct / count, count };
}

/** Whether the epoch's batches are done and its test digits are not. */
export function isEvaluating({ epoch, batch, batches, settings, evaluation }: ActiveRun): boolean {
  if (batch < batches || !isTested(epoch, settings)) return false;
  return evaluation === null || evaluation.seen < evaluation.count;
}

/** Tells of the digits and the first parameters. */
export function ready({ id, digits, batches, learner }: ActiveRun): Ready {
  return {
    type: "ready",
    run: id,
    trainingImages: digits.train.count,
    testImages: digits.test.count,
    batches,
    backend: learner.backend,
    parameters: learner.params,
    velocities: learner.velocities,
  };
}

/** Tells where the run stands; its losses and accuracies are then reported. */
export function progress(active: ActiveRun, resting: boolean): Progress {
  const { id, learner, epoch, batch, images, seconds, losses, accuracies } = active;
  const working = isEvaluating(active) ? "evaluating" : "training";
  active.losses = [];
  active.accuracies = [];
  return {
    type: "progress",
    run: id,
    status: active.ending?.status ?? (resting ? "paused" : working),
    epoch,
    batch,
    images,
    seconds,
    losses,
    accuracies,
    evaluation: active.evaluation,
    parameters: learner.params,
    velocities: learner.velocities,
    reason: active.ending?.reason ?? null,
  };
}
