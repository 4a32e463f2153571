import { type Digits, selectDigits } from "../digits/index.js";
import { epochOrder } from "./epoch-order.js";
import type { Learner } from "./learner.js";
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

/**
 * Trains by gradient descent on batch after batch, epoch after epoch, and pauses after each batch;
 * it goes on for as long as it is asked to. A loss that is not a finite number ends it.
 *
 *   parameter ← parameter − learningRate · ∂(mean loss of the batch)/∂parameter
 */
export function* train(
  learner: Learner,
  digits: Digits,
  settings: Settings,
): Generator<BatchLearned | Stopped> {
  const batches = Math.ceil(digits.count / settings.batchSize);
  for (let epoch = 1; ; epoch++) {
    const order = epochOrder(digits.count, settings.seed, epoch);
    for (let i = 0; i < batches; i++) {
      const start = i * settings.batchSize;
      const batch = selectDigits(digits, order.subarray(start, start + settings.batchSize));
      const loss = learner.backward(batch);
      if (!Number.isFinite(loss)) {
        yield { type: "stopped", reason: reasonFor(loss, i + 1, epoch, settings.learningRate) };
        return;
      }
      learner.update({
        learningRate: settings.learningRate,
        momentum: 0,
        nesterov: false,
        weightDecay: 0,
      });
      yield { type: "batch", epoch, batch: i + 1, batches, images: batch.count, loss };
    }
  }
}

function reasonFor(loss: number, batch: number, epoch: number, learningRate: number): string {
  return (
    `The loss of batch ${batch} in epoch ${epoch} is ${loss}, not a finite number, ` +
    `so the run has stopped. With the learning rate ${learningRate} the updates have grown ` +
    "without bound: a smaller one keeps them in check."
  );
}
