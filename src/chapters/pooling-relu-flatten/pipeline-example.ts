import { Flatten, type Layer, MaxPooling, ReLU, type Tensor, tensor } from "../../nn/index.js";
import { choice } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";

export const pipelineSettings = {
  order: labelled("first", choice(["pooling", "ReLU"], "pooling")),
};

/** One image of two channels. One window has no positive number, so that ReLU cuts its winner off. */
export const pipelineExample: Tensor = tensor(
  [1, 2, 4, 4],
  [
    1, 4, -2, -3, 2, -1, -5, -1, 0.5, 3, 6, 2, -4, 1, 5, -2, -3, 2, 1, -1, 7, 1, 3, 2, -6, -2, 4, 5,
    -1, -3, -2, 8,
  ],
);

/** A tensor on the way, and the layer that makes it; the first is given. */
export interface PipelineStage {
  readonly name: string;
  readonly layer: "" | "pool" | "relu" | "flatten";
  readonly remark: string;
}

const STAGES: Readonly<Record<string, PipelineStage>> = {
  X: { name: "X", layer: "", remark: "input" },
  P: { name: "P", layer: "pool", remark: "after pooling" },
  R: { name: "R", layer: "relu", remark: "after ReLU" },
  F: { name: "F", layer: "flatten", remark: "flat" },
};

/** The four tensors on the way, in their order. */
export function pipelineStages(first: "pooling" | "ReLU"): readonly PipelineStage[] {
  const { X, P, R, F } = STAGES;
  return first === "pooling" ? [X, P, R, F] : [X, R, P, F];
}

const LAYERS: Readonly<Record<string, Layer>> = {
  pool: new MaxPooling(2, 2),
  relu: new ReLU(),
  flatten: new Flatten(),
};

/** The layers between the tensors on the way. */
export function pipelineLayers(stages: readonly PipelineStage[]): Layer[] {
  return stages.slice(1).map(({ layer }) => LAYERS[layer]);
}

const FORWARDS = {
  "": "The input is given. Nothing is computed yet.",
  pool: "Pooling keeps the largest number of each window, and remembers where it stood.",
  relu: "ReLU replaces what is negative by zero.",
  flatten: "Flatten lays all channels in one row.",
};
const BACKWARDS = {
  "": "",
  pool: "Back through pooling: each gradient goes to its window’s winner, the others get zero.",
  relu: "Back through ReLU: a gradient passes where the input was positive.",
  flatten: "Back through Flatten: the same numbers in the old shape.",
};

/** A position on the way in words: three layers forwards, the gradient from above, three layers back. */
export function describePipeline(stages: readonly PipelineStage[], position: number): string {
  const { length } = stages;
  if (position < length) return FORWARDS[stages[position].layer];
  if (position === length) return "From above comes the gradient of the flat row, ∂L/∂F.";
  return BACKWARDS[stages[2 * length - position].layer];
}
