import { Convolution, type Layer, type Tensor } from "../nn/index.js";

/** The layer with another ∂L/∂X; the gradients of its own parameters stay right. */
export function withInputGradient<L extends Layer>(
  layer: L,
  gradX: (gradY: Tensor, x: Tensor) => Tensor,
): L {
  const backward = layer.backward.bind(layer);
  layer.backward = (x, gradY) => {
    backward(x, gradY);
    return gradX(gradY, x);
  };
  return layer;
}

/** Another ∂L/∂X in every convolution, from gradY [n, c2, o1, o2] and k [c2, c1, k1, k2]. */
export function inConvolutions(gradX: (gradY: Tensor, k: Tensor) => Tensor) {
  return (layer: Layer): Layer =>
    layer instanceof Convolution
      ? withInputGradient(layer, (gradY) => gradX(gradY, layer.params.k))
      : layer;
}
