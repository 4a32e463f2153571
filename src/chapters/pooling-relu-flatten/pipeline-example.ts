import { type PipelineRelations, pipelineRelations } from "../../nn/equations/index.js";
import { Flatten, type Layer, MaxPooling, ReLU, type Tensor, tensor } from "../../nn/index.js";
import type { Passes } from "../../nn/network/index.js";
import { choice } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";
import { words } from "./words/index.js";

const say = words.pipeline;

export const pipelineSettings = {
  order: labelled(say.order, choice(["pooling", "ReLU"], "pooling"), say.orders),
};

/** One image of two channels. One window has no positive number, so that ReLU cuts its winner off. */
export const pipelineExample: Tensor = tensor(
  [1, 2, 4, 4],
  [
    1, 4, -2, -3, 2, -1, -5, -1, 0.5, 3, 6, 2, -4, 1, 5, -2, -3, 2, 1, -1, 7, 1, 3, 2, -6, -2, 4, 5,
    -1, -3, -2, 8,
  ],
);

/** The windows of its pooling. */
export const WINDOW = [2, 2] as const;

/** A tensor on the way, and the layer that makes it; the first is given. */
export interface PipelineStage {
  readonly name: string;
  readonly layer: "input" | "pool" | "relu" | "flatten";
  readonly remark: string;
}

/** The four tensors on the way, in their order. */
export function pipelineStages(first: "pooling" | "ReLU"): readonly PipelineStage[] {
  const x = { name: "X", layer: "input", remark: say.stages.X } as const;
  const p = { name: "P", layer: "pool", remark: say.stages.P } as const;
  const r = { name: "R", layer: "relu", remark: say.stages.R } as const;
  const f = { name: "F", layer: "flatten", remark: say.stages.F } as const;
  return first === "pooling" ? [x, p, r, f] : [x, r, p, f];
}

const LAYERS: Readonly<Record<PipelineStage["layer"], Layer | null>> = {
  input: null,
  pool: new MaxPooling(...WINDOW),
  relu: new ReLU(),
  flatten: new Flatten(),
};

/** The layers between the tensors on the way. */
export function pipelineLayers(stages: readonly PipelineStage[]): Layer[] {
  return stages.map(({ layer }) => LAYERS[layer]).filter((layer) => layer !== null);
}

/** The place of the tensor that goes into pooling. */
export function pooledAt(stages: readonly PipelineStage[]): number {
  return stages.findIndex(({ layer }) => layer === "pool") - 1;
}

/** What belongs together on the way of the image through the layers. */
export function wayRelations(
  stages: readonly PipelineStage[],
  { activations }: Passes,
): PipelineRelations {
  const shapes = activations.map(({ shape }, i) => ({
    name: stages[i]?.name ?? "",
    shape: shape.length === 4 ? shape.slice(1) : shape,
  }));
  return pipelineRelations(shapes, activations[pooledAt(stages)]!, WINDOW);
}

/** Every tensor on the way, forwards and backwards, by its name. */
export function wayValues(
  stages: readonly PipelineStage[],
  { activations, gradients }: Passes,
): Readonly<Record<string, Tensor>> {
  const entries = stages.flatMap(({ name }, i) => [
    [name, activations[i]] as const,
    [`∂L/∂${name}`, gradients[i]] as const,
  ]);
  return Object.fromEntries(entries) as Record<string, Tensor>;
}

/** A position on the way in words: three layers forwards, the gradient that the later layers return, three layers back. */
export function describePipeline(stages: readonly PipelineStage[], position: number): string {
  const { length } = stages;
  const [forwards, backwards] = [stages[position], stages[2 * length - position]];
  if (forwards !== undefined) return say.forwards[forwards.layer];
  return backwards === undefined ? say.fromAbove : say.backwards[backwards.layer];
}
