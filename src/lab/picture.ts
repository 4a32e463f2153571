import type { Batch } from "../digits/index.js";
import { type Tensor, tensor } from "../nn/index.js";
import { mistakenNetwork } from "./mistaken-network.js";
import { type Case, layerOptions } from "./settings.js";

/** What the loss says of each pixel of one digit, ∂L/∂X [28, 28], and the digit. */
export interface Picture {
  readonly digit: Tensor;
  readonly right: Tensor;
  readonly wrong: Tensor;
}

/** ∂L/∂X of the first digit of a batch. Throws what the mistaken network throws. */
export function picture({ x, labels }: Batch, asked: Case): Picture {
  const first = (a: Tensor) => tensor([28, 28], a.data.slice(0, 784));
  const gradient = (which: Case["mistake"]) => {
    const { network, loss } = mistakenNetwork(which, layerOptions(asked));
    const logits = network.forward(x);
    return first(network.backward(x, loss.backward(logits, labels)));
  };
  return { digit: first(x), right: gradient(null), wrong: gradient(asked.mistake) };
}
