import { type Tensor, tensor } from "../../nn/index.js";

/** 1, 2, 3, …: an image in which every pixel can be told from every other, wherever it is copied to. */
export function countingImage(shape: readonly number[]): Tensor {
  return tensor(
    shape,
    Float64Array.from({ length: size(shape) }, (_, i) => i + 1),
  );
}

/** 1, −2, 3, −4, …: a kernel in which every weight can be told from every other. A single weight is 2: 1 would copy the image. */
export function alternatingKernel(shape: readonly number[]): Tensor {
  const first = size(shape) === 1 ? 2 : 1;
  return tensor(
    shape,
    Float64Array.from({ length: size(shape) }, (_, i) => (i % 2 === 0 ? i + first : -i - 1)),
  );
}

function size(shape: readonly number[]): number {
  return shape.reduce((product, n) => product * n, 1);
}
