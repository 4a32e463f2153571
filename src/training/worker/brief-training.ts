import type { TrainedNetwork } from "../learner/networks.js";
import { problemText } from "../problem.js";
import type { EpochAccuracy, Run } from "../run/run.js";
import type { Settings } from "../settings/settings.js";
import { openTraining } from "./client.js";
import type { Source } from "./messages.js";

export interface BriefTraining {
  /** From 0 to 1. */
  readonly progress: number;
  /** How many of the test digits these parameters read right; null until it is done, and where it ends within an epoch. */
  readonly accuracy: EpochAccuracy | null;
  /** The trained network, when it is done. */
  readonly network: TrainedNetwork | null;
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
  training.onUpdate((run) => {
    const brief = briefTrainingOf(run, until);
    notify(brief);
    if (brief.network !== null) training.close();
    else if (run.status === "idle" && !begun) {
      begun = true;
      training.trainUntil(until);
    }
  });
  return () => training.close();
}

/** What there is to tell of a run that is to end after `until` batches. Where that ends an epoch, the test digits are asked first. */
export function briefTrainingOf(run: Run, until: number): BriefTraining {
  const { status, settings, batches, losses, accuracies, parameters, problem } = run;
  const isTrained = losses.length >= until && status !== "evaluating";
  const isDone = parameters !== null && (status === "finished" || isTrained);
  const all = Math.min(until, settings.epochs * (batches ?? Number.POSITIVE_INFINITY));
  return {
    progress: isDone ? 1 : Math.min(1, losses.length / all),
    accuracy: (isDone && accuracies.find((tested) => tested.batches === losses.length)) || null,
    network: isDone ? { settings, parameters } : null,
    batches: losses.length,
    message: problem === null ? null : problemText(problem),
  };
}
