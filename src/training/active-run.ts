import type { Evaluation } from "./evaluate.js";
import type { Learner } from "./learner.js";
import type { Progress, Ready } from "./messages.js";
import { type DigitSets, type RunEvent, run } from "./run.js";
import type { Settings } from "./settings.js";

/** A run in the worker: the events still to come, and what has come of those before. */
export interface ActiveRun {
  readonly id: number;
  readonly digits: DigitSets;
  readonly learner: Learner;
  readonly events: Iterator<RunEvent, void>;
  epoch: number;
  batch: number;
  batches: number;
  images: number;
  seconds: number;
  /** The losses that have not been reported yet. */
  losses: number[];
  evaluation: Evaluation | null;
  reason: string | null;
}

/** A run before its first batch. */
export function beginRun(
  id: number,
  digits: DigitSets,
  settings: Settings,
  learner: Learner,
): ActiveRun {
  return {
    id,
    digits,
    learner,
    events: run(learner, digits, settings),
    epoch: 1,
    batch: 0,
    batches: Math.ceil(digits.train.count / settings.batchSize),
    images: 0,
    seconds: 0,
    losses: [],
    evaluation: null,
    reason: null,
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
  } else if (event?.type === "stopped") {
    active.reason = event.reason;
  }
}

/** Whether the epoch's batches are done and its test digits are not. */
export function isEvaluating({ batch, batches, evaluation }: ActiveRun): boolean {
  return batch === batches && (evaluation === null || evaluation.seen < evaluation.count);
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
  };
}

/** Tells where the run stands; its losses are then reported. */
export function progress(active: ActiveRun, resting: boolean): Progress {
  const { id, learner, epoch, batch, images, seconds, losses, evaluation, reason } = active;
  const working = isEvaluating(active) ? "evaluating" : "training";
  const status = reason !== null ? "stopped" : resting ? "paused" : working;
  active.losses = [];
  return {
    type: "progress",
    run: id,
    status,
    epoch,
    batch,
    images,
    seconds,
    losses,
    evaluation,
    parameters: learner.params,
    reason,
  };
}
