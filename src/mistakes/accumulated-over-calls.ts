import { type Tensor, type TrainableLayer, tensor } from "../nn/index.js";
import { isTrainable } from "../nn/layers/index.js";
import type { Mistake } from "./mistake.js";

/** The layer with gradients that are added to those of all earlier calls. */
function accumulating<L extends TrainableLayer>(layer: L): L {
  const backward = layer.backward.bind(layer);
  const sums: Record<string, Tensor> = {};
  layer.backward = (x, gradY) => {
    const gradX = backward(x, gradY);
    for (const [name, { shape, data }] of Object.entries(layer.grads)) {
      const before = sums[name]?.data;
      sums[name] = tensor(
        shape,
        data.map((value, i) => value + (before?.[i] ?? 0)),
      );
      data.set(sums[name].data);
    }
    return gradX;
  };
  return layer;
}

/** Gradients added to those of earlier calls. The check of two equal calls finds it; no single answer shows it. */
export const accumulatedOverCalls: Mistake = {
  id: "accumulated-over-calls",
  chapter: "chain-rule",
  figure: "the-code-one-loop-backwards",
  inNetwork: { layer: (layer) => (isTrainable(layer) ? accumulating(layer) : layer) },
  answers: {},
};
