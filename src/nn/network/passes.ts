import type { Layer } from "../layers/layer.js";
import type { Tensor } from "../tensor.js";
import { Network } from "./network.js";

/** Both passes through layers in a row, with all that was made on the way. */
export interface Passes {
  /** x and what each layer made of it. */
  readonly activations: readonly Tensor[];
  /** ∂L/∂ each of the activations: the same shapes, in the same order. */
  readonly gradients: readonly Tensor[];
}

/**
 * Forwards through the layers, x₀ = x, x_i = f_i(x_{i−1}), and backwards from gradY = ∂L/∂x_last, which may be
 * a function of x_last. Throws as the layers do.
 */
export function passes(
  layers: readonly Layer[],
  x: Tensor,
  gradY: Tensor | ((y: Tensor) => Tensor),
): Passes {
  const activations = new Network(layers).activations(x);
  const gradients = [typeof gradY === "function" ? gradY(activations.at(-1)!) : gradY];
  for (let i = layers.length - 1; i >= 0; i--)
    gradients.unshift(layers[i]!.backward(activations[i]!, gradients[0]!));
  return { activations, gradients };
}
