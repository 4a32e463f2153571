import { dtypeOf } from "../dtype.js";
import { sizesOf } from "../shape.js";
import { type Tensor, zeros } from "../tensor.js";

/**
 * Y[m, o, p, q] + b[o], in the numbers of y: y [n, c2, o1, o2], b [c2] → y.
 *
 * A convolution's sums come first and the bias after them, so that equal sums stay equal.
 */
export function addBias(y: Tensor, b: Tensor): Tensor {
  forEachMap(y, (map, o) => {
    const bias = b.data[o]!;
    for (let i = 0; i < map.length; i++) map[i]! += bias;
  });
  return y;
}

/** ∂L/∂b[o] = Σ_{m, p, q} ∂L/∂Y[m, o, p, q]: gradY [n, c2, o1, o2] → [c2]. */
export function biasGradient(gradY: Tensor): Tensor {
  const gradB = zeros([gradY.shape[1]!], dtypeOf(gradY.data)); // [n, c2, o1, o2] → [c2]
  forEachMap(gradY, (map, o) => {
    let sum = 0;
    for (let i = 0; i < map.length; i++) sum += map[i]!;
    gradB.data[o]! += sum;
  });
  return gradB;
}

/** Visits the cells of each map of each image, with the map's channel. */
function forEachMap(
  { shape, data }: Tensor,
  visit: (map: Tensor["data"], channel: number) => void,
): void {
  const [n, c, h, w] = sizesOf(shape, 4);
  for (let map = 0; map < n * c; map++) {
    visit(data.subarray(map * h * w, (map + 1) * h * w), map % c);
  }
}
