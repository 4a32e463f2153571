import type { Evaluation } from "../evaluation/evaluate.js";
import type { Learner } from "../learner/learner.js";
import { type Checkpoint, checkCheckpoint } from "../run/checkpoint.js";
import { batchesOf, digitsFor } from "../run/epoch-batches.js";
import {
  type EpochAccuracy,
  isOver,
  newRun,
  type Run,
  type RunUpdate,
  updated,
} from "../run/run.js";
import { type DigitSets, runDigits } from "../run/run-digits.js";
import { isTested, type RunEvent, runEvents } from "../run/run-events.js";
import type { Settings } from "../settings/settings.js";

/** A run in the worker: what has come of it, and the events still to come. */
export interface ActiveRun {
  readonly id: number;
  readonly learner: Learner;
  readonly events: Iterator<RunEvent, undefined>;
  readonly batches: number;
  /** How many images it learns from, and how many of them have to be there for a batch of an epoch. */
  readonly images: number;
  readonly needed: (batch: number, epoch: number) => number;
  /** The run as it is now. Its losses and accuracies are those that have not been reported yet. */
  run: Run;
}

/**
 * A run before its first batch, or at a checkpoint. Throws TrainingError or RangeError for a checkpoint that
 * does not fit.
 */
export function beginRun(
  id: number,
  given: DigitSets,
  settings: Settings,
  learner: Learner,
  from: Checkpoint | null,
): ActiveRun {
  const { train, test } = runDigits(given, settings);
  const batches = batchesOf(train.count, settings);
  if (from !== null) {
    checkCheckpoint(from, train.count, batches);
    learner.restore(from.parameters, from.velocities);
  }
  const begun = newRun(settings, from);
  const { epoch, batch, images } = begun;
  const evaluated = begun.accuracies.at(-1)?.epoch === epoch;
  return {
    id,
    learner,
    events: runEvents(learner, { train, test }, settings, { epoch, batch, evaluated }),
    batches,
    images: train.count,
    needed: digitsFor(train.labels, settings),
    run: {
      ...begun,
      status: images > 0 ? "paused" : "idle",
      trainingImages: train.count,
      testImages: test.count,
      batches,
      backend: learner.backend,
      losses: [],
      accuracies: [],
    },
  };
}

/** How many of the training images, from the first on, its next batch takes. */
export function digitsNeeded({ run: { epoch, batch }, batches, needed }: ActiveRun): number {
  return batch < batches ? needed(batch + 1, epoch) : needed(1, epoch + 1);
}

/** Lets the next event happen. `now` is a clock in milliseconds; only learning is timed. */
export function advance(active: ActiveRun, now: () => number): void {
  const began = now();
  const { value: event } = active.events.next();
  active.run = updated(
    active.run,
    updateOf(active, event, () => (now() - began) / 1000),
  );
}

/** What an event changes. `seconds` is how long it has taken. */
function updateOf(
  { run, batches }: ActiveRun,
  event: RunEvent | undefined,
  seconds: () => number,
): RunUpdate {
  switch (event?.type) {
    case "batch": {
      const { epoch, batch, images, loss } = event;
      return {
        status: batch === batches && isTested(epoch, run.settings) ? "evaluating" : "training",
        epoch,
        batch,
        images: run.images + images,
        seconds: run.seconds + seconds(),
        losses: [loss],
        evaluation: null,
      };
    }
    case "evaluating": {
      const { seen, correct, count } = event;
      const evaluation = { seen, correct, count };
      if (seen < count) return { status: "evaluating", evaluation };
      return {
        status: "training",
        evaluation,
        accuracies: [accuracyAt(run.epoch, batches, evaluation)],
      };
    }
    case "stopped":
      return { status: "stopped", problem: event.problem };
    default:
      return { status: "finished" };
  }
}

function accuracyAt(epoch: number, batches: number, { correct, count }: Evaluation): EpochAccuracy {
  return { epoch, batches: epoch * batches, accuracy: correct / count, count };
}

/** What has changed since the last report, with the present parameters; its losses and accuracies are then reported. */
export function takeUpdate(active: ActiveRun, isResting: boolean): RunUpdate {
  const { learner, run } = active;
  const { digits: _, settings: __, arrived: ___, ...update } = run; // the page knows them
  active.run = { ...run, losses: [], accuracies: [] };
  const status = isResting && run.images > 0 && !isOver(run) ? "paused" : run.status;
  return { ...update, status, parameters: learner.params, velocities: learner.velocities };
}
