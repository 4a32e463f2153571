import { zeros } from "../nn/tensor.js";
import type { Parameters } from "./learner.js";
import type { Snapshot } from "./snapshot.js";
import type { State } from "./state.js";

/** The beginning of a run like the present one, but from these parameters. */
export function startingFrom(
  { settings, trainingImages }: State,
  parameters: Parameters,
): Snapshot {
  if (trainingImages === null) throw new Error("The digits are not there yet.");
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
