import type { Tensor } from "../../nn/index.js";
import { problemText } from "../problem.js";
import type { Run } from "../run/run.js";
import type { Settings } from "../settings/settings.js";
import { openTraining } from "./client.js";
import type { Source } from "./messages.js";

export interface BriefTraining {
  /** From 0 to 1. */
  readonly progress: number;
  /** The share of right answers on the test digits, when it is done. */
  readonly accuracy: number | null;
  /** The trained parameters, when it is done. */
  readonly parameters: Readonly<Record<string, Tensor>> | null;
  /** How many batches it has learned from. */
  readonly batches: number;
  /** Why it failed, if it did. */
  readonly message: string | null;
}

/**
 * Trains a network with these settings in a worker, to its end or for `until` batches, and tells how far it is. The
 * worker ends when it is done, or when the function that is given back is called.
 */
export function trainBriefly(
  source: Source,
  settings: Settings,
  notify: (training: BriefTraining) => void,
  until = Number.POSITIVE_INFINITY,
): () => void {
  const training = openTraining(source, settings);
  let begun = false;
  training.onUpdate(({ status, batches, losses, accuracies, parameters, problem }: Run) => {
    const last = accuracies.at(-1);
    const done = status === "finished" || (losses.length >= until && parameters !== null);
    const all = Math.min(until, settings.epochs * (batches ?? Number.POSITIVE_INFINITY));
    notify({
      progress: done ? 1 : Math.min(1, losses.length / all),
      accuracy: last?.accuracy ?? null,
      parameters: done ? parameters : null,
      batches: losses.length,
      message: problem === null ? null : problemText(problem),
    });
    if (done) training.close();
    else if (status === "idle" && !begun) {
      begun = true;
      training.trainUntil(until);
    }
  });
  return () => training.close();
}
