import type { Digits } from "../digits/index.js";
import { batchesOf, epochBatches } from "./epoch-batches.js";
import type { Learner } from "./learner.js";
import { ruleAt } from "./rule.js";
import type { Settings } from "./settings.js";

/** One batch that has been learned from. */
export interface BatchLearned {
  type: "batch";
  /** Epochs and batches count from 1; an epoch has `batches` of them. */
  epoch: number;
  batch: number;
  batches: number;
  /** How many images the batch held. */
  images: number;
  /** The batch's mean loss, before its update. */
  loss: number;
}

/** The run cannot go on. The parameters are those before the batch that failed. */
export interface Stopped {
  type: "stopped";
  reason: string;
}

/** A place in a run: `batch` batches of `epoch` have been learned from. */
export interface Place {
  epoch: number;
  batch: number;
}

/** Where every run begins. */
export const BEGINNING: Place = { epoch: 1, batch: 0 };

/**
 * Trains by gradient descent on batch after batch, epoch after epoch, from a place of the run to its end,
 * and pauses after each batch. A loss that is not a finite number ends it.
 *
 *   parameter ← parameter − learningRate · ∂(mean loss of the batch)/∂parameter
 *
 * with what the settings add to it: see `ruleAt` and `epochBatches`.
 */
export function* train(
  learner: Learner,
  digits: Digits,
  settings: Settings,
  from: Place = BEGINNING,
): Generator<BatchLearned | Stopped> {
  const { epochs } = settings;
  const batches = batchesOf(digits.count, settings);
  let done = from.batch;
  for (let epoch = from.epoch; epoch <= epochs; epoch++) {
    const batchOf = epochBatches(digits, settings, epoch);
    for (let batch = done + 1; batch <= batches; batch++) {
      const given = batchOf(batch);
      const loss = learner.backward(given);
      const rule = ruleAt(settings, epoch, batch, batches);
      if (!Number.isFinite(loss)) {
        yield { type: "stopped", reason: reasonFor(loss, batch, epoch, rule.learningRate) };
        return;
      }
      learner.update(rule);
      yield { type: "batch", epoch, batch, batches, images: given.count, loss };
    }
    done = 0;
  }
}

function reasonFor(loss: number, batch: number, epoch: number, learningRate: number): string {
  return (
    `The loss of batch ${batch} in epoch ${epoch} is ${loss}, not a finite number, ` +
    `so the run has stopped. With the learning rate ${learningRate} the updates have grown ` +
    "without bound: a smaller one keeps them in check."
  );
}
