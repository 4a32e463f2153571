import { type Tensor, tensor } from "../../nn/index.js";
import type { Shape } from "../../nn/shape.js";

// Small numbers to follow a gradient through in the head: none of them 0, no two tensors with the same ones, so that
// each shows whose it is wherever it turns up.

const WEIGHTS = [2, -1, 1, 3, -2, 5, -3, 4, -4, 6, -5];
const GRADIENTS = [3, -2, 1, 2, 6, -1, 4, -3, 5, -4, -5];

/**
 * An image: 3, 9, 10, 13, 5, …, the powers of 3 modulo 17, which are all the numbers from 1 to 16 in no order that helps.
 * Where they begin anew, they begin elsewhere, so that no channel and no image is like another.
 */
export function exampleImage(shape: Shape): Tensor {
  return filled(shape, (i) => {
    const exponent = i + 1 + 5 * Math.floor(i / 16);
    return Array.from({ length: exponent }).reduce((power: number) => (power * 3) % 17, 1);
  });
}

/** A kernel: 2, −1, 1, 3, … */
export function exampleKernel(shape: Shape): Tensor {
  return filled(shape, (i) => WEIGHTS[i % WEIGHTS.length]!);
}

/** A kernel of which each matrix is the same after half a turn: 2, −1 over −1, 2, … */
export function symmetricKernel(shape: Shape): Tensor {
  const [, , k1 = 1, k2 = 1] = shape;
  const area = k1 * k2;
  return filled(shape, (i) => {
    const [before, at] = [i - (i % area), i % area];
    return WEIGHTS[(before + Math.min(at, area - 1 - at)) % WEIGHTS.length]!;
  });
}

/** A gradient that has come back to the outputs: 3, −2, 1, 2, 6, … */
export function exampleGradient(shape: Shape): Tensor {
  return filled(shape, (i) => GRADIENTS[i % GRADIENTS.length]!);
}

function filled(shape: Shape, value: (i: number) => number): Tensor {
  const cells = shape.reduce((product, n) => product * n, 1);
  return tensor(
    shape,
    Float64Array.from({ length: cells }, (_, i) => value(i)),
  );
}
