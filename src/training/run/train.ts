import type { Digits } from "../../digits/index.js";
import type { Learner } from "../learner/learner.js";
import { updateRuleAt } from "../learner/update-rule.js";
import type { RunProblem } from "../problem.js";
import type { Settings } from "../settings/settings.js";
import { batchesOf, epochBatches } from "./epoch-batches.js";
import type { Run } from "./run.js";

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
  problem: RunProblem;
}

/** A place in a run: `batch` batches of `epoch` have been learned from. */
export type Place = Pick<Run, "epoch" | "batch">;

/** Where every run begins. */
export const BEGINNING: Place = { epoch: 1, batch: 0 };

/**
 * Trains by gradient descent on batch after batch, epoch after epoch, from a place of the run to its end,
 * and pauses after each batch. A loss that is not a finite number ends it.
 *
 *   parameter ← parameter − learningRate · ∂(mean loss of the batch)/∂parameter
 *
 * with what the settings add to it: see `updateRuleAt` and `epochBatches`.
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
      const rule = updateRuleAt(settings, epoch, batch, batches);
      if (!Number.isFinite(loss)) {
        const { learningRate } = rule;
        const problem = { code: "loss-not-finite", loss, batch, epoch, learningRate } as const;
        yield { type: "stopped", problem };
        return;
      }
      learner.update(rule);
      yield { type: "batch", epoch, batch, batches, images: given.count, loss };
    }
    done = 0;
  }
}
