import { checkTensor } from "./check.js";
import { allocate, dtypeOf } from "./dtype.js";
import { showShape, sizeOf } from "./shape.js";
import type { Tensor } from "./tensor.js";

/**
 * The same numbers with the axes in another order: axis a of the result is axis `axes[a]` of x.
 *
 *   y[i₀, i₁, …] = x[j₀, j₁, …]  with  j[axes[a]] = i[a]
 *
 * `permute(matrix, [1, 0])` is the transpose. The numbers move in memory, which `reshape` never does.
 * Throws RangeError unless `axes` names each axis of x once.
 */
export function permute(x: Tensor, axes: readonly number[]): Tensor {
  checkTensor("permute", "x", x);
  const { shape } = x;
  if (axes.length !== shape.length || !shape.every((_, axis) => axes.includes(axis))) {
    throw new RangeError(
      `permute: axes must name each axis of x ${showShape(shape)} once, got ${showShape(axes)}`,
    );
  }
  const strides = shape.map((_, axis) => sizeOf(shape.slice(axis + 1)));
  const to = axes.map((axis) => shape[axis]!);
  const steps = axes.map((axis) => strides[axis]!);
  const data = allocate(x.data.length, dtypeOf(x.data));
  const index = to.map(() => 0);
  for (let i = 0; i < data.length; i++) {
    data[i] = x.data[index.reduce((sum, at, axis) => sum + at * steps[axis]!, 0)]!;
    // The next index in row-major order: the last axis runs fastest.
    for (let axis = to.length - 1; axis >= 0; axis--) {
      index[axis]!++;
      if (index[axis]! < to[axis]!) break;
      index[axis] = 0;
    }
  }
  return { shape: to, data };
}
