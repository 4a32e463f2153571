import type { Tensor } from "../../nn/index.js";
import { problemText } from "../problem.js";
import type { Run } from "../run/run.js";
import { defaultSettings } from "../settings/settings.js";
import { openTraining } from "./client.js";
import type { Source } from "./messages.js";

export interface BriefTraining {
  /** From 0 to 1. */
  readonly progress: number;
  /** The share of right answers on the test digits, when it is done. */
  readonly accuracy: number | null;
  /** The trained parameters, when it is done. */
  readonly parameters: Readonly<Record<string, Tensor>> | null;
  /** Why it failed, if it did. */
  readonly message: string | null;
}

/**
 * Trains the article's network for a few epochs in a worker, with the default settings, and tells how far
 * it is. The worker ends when it is done, or when the function that is given back is called.
 */
export function trainBriefly(
  source: Source,
  epochs: number,
  notify: (training: BriefTraining) => void,
): () => void {
  const training = openTraining(source, { ...defaultSettings(), epochs });
  let begun = false;
  training.onUpdate(({ status, epoch, batch, batches, accuracies, parameters, problem }: Run) => {
    const last = accuracies.at(-1);
    const done = status === "finished";
    const share = (epoch - 1 + batch / (batches ?? Number.POSITIVE_INFINITY)) / epochs;
    notify({
      progress: done ? 1 : Math.min(1, share),
      accuracy: last?.accuracy ?? null,
      parameters: done ? parameters : null,
      message: problem === null ? null : problemText(problem),
    });
    if (done) training.close();
    if (status === "idle" && !begun) {
      begun = true;
      training.train();
    }
  });
  return () => training.close();
}
