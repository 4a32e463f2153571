import { zeros } from "../../nn/tensor.js";
import type { Parameters } from "../learner/learner.js";
import { TrainingError } from "../problem.js";
import type { Run } from "./run.js";

/** A part of a run, of which everything is there. */
export type Known<K extends keyof Run> = { readonly [name in K]: NonNullable<Run[name]> };

/**
 * A run as it was at one of its batches: all that it needs to go on from there, on another day or in another tab, as
 * if it had never been interrupted. It is plain data: it can be cloned, stored and posted.
 */
export type Checkpoint = Known<
  | "settings"
  | "trainingImages"
  | "epoch"
  | "batch"
  | "images"
  | "seconds"
  | "losses"
  | "accuracies"
  | "parameters"
  | "velocities"
>;

/** The present checkpoint of a run; null while there are no digits and parameters yet. */
export function checkpointOf(run: Run): Checkpoint | null {
  const { settings, trainingImages, epoch, batch, images, seconds, losses, accuracies } = run;
  const { parameters, velocities } = run;
  if (trainingImages === null || parameters === null || velocities === null) return null;
  const place = { epoch, batch, images, seconds };
  return { settings, trainingImages, ...place, losses, accuracies, parameters, velocities };
}

/** The beginning of a run like the present one, but with these parameters. Throws TrainingError before its digits are there. */
export function startingFrom(
  { settings, trainingImages }: Pick<Run, "settings" | "trainingImages">,
  parameters: Parameters,
): Checkpoint {
  if (trainingImages === null) throw new TrainingError({ code: "no-digits-yet" });
  const still = Object.entries(parameters).map(([name, { shape }]) => [
    name,
    zeros(shape, "float32"),
  ]);
  return {
    settings,
    trainingImages,
    epoch: 1,
    batch: 0,
    images: 0,
    seconds: 0,
    losses: [],
    accuracies: [],
    parameters,
    velocities: Object.fromEntries(still),
  };
}

/** Throws TrainingError unless a run over `count` digits, `batches` batches an epoch, can go on from it. */
export function checkCheckpoint(
  { settings, trainingImages, epoch, batch }: Checkpoint,
  count: number,
  batches: number,
): void {
  if (trainingImages !== count) {
    throw new TrainingError({ code: "wrong-training-images", saved: trainingImages, here: count });
  }
  const { epochs } = settings;
  const isWithin = (value: number, least: number, most: number) =>
    Number.isInteger(value) && value >= least && value <= most;
  if (!isWithin(epoch, 1, epochs) || !isWithin(batch, 0, batches)) {
    throw new TrainingError({ code: "no-such-batch", batch, epoch, batches, epochs });
  }
}
