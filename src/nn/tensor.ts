import { checkSizes, checkTensor } from "./check.js";
import { allocate, type Dtype, dtypeOf, type Numbers } from "./dtype.js";
import { type Shape, sizeOf } from "./shape.js";

/** Numbers in a box of axes, row-major: the last index runs fastest. Images are [n, c, h, w]. */
export interface Tensor {
  readonly shape: Shape;
  readonly data: Numbers;
}

/**
 * A tensor of the given shape over the given numbers.
 *
 * A Float32Array or Float64Array is kept, not copied; a plain array becomes `dtype` (float64 unless
 * told). Any number may be a value, NaN too. Throws RangeError for an axis that is not a positive
 * integer or for data of another size, TypeError for data of another kind or of another dtype.
 */
export function tensor(shape: Shape, data: Numbers | readonly number[], dtype?: Dtype): Tensor {
  checkSizes("tensor", "shape", shape);
  const made = { shape: [...shape], data: isPlain(data) ? numbersOf(data, dtype) : data };
  checkTensor("tensor", "data", made);
  if (dtype !== undefined && dtype !== dtypeOf(made.data)) {
    throw new TypeError(`tensor: dtype is ${dtype} but data is ${dtypeOf(made.data)}`);
  }
  return made;
}

/** A tensor of zeros. Throws as `tensor` does. */
export function zeros(shape: Shape, dtype: Dtype): Tensor {
  checkSizes("zeros", "shape", shape);
  return { shape: [...shape], data: allocate(sizeOf(shape), dtype) };
}

/**
 * The same numbers under another shape of the same size. The array is shared, not copied.
 * Throws RangeError where the sizes differ.
 */
export function reshape(x: Tensor, shape: Shape): Tensor {
  checkSizes("reshape", "shape", shape);
  const reshaped = { shape: [...shape], data: x.data };
  checkTensor("reshape", "x", reshaped);
  return reshaped;
}

/** Every number times a factor, in a new tensor of the same dtype. */
export function scaled({ shape, data }: Tensor, factor: number): Tensor {
  return { shape: [...shape], data: data.map((value) => value * factor) };
}

function isPlain(data: Numbers | readonly number[]): data is readonly number[] {
  return Array.isArray(data);
}

function numbersOf(values: readonly number[], dtype: Dtype = "float64"): Numbers {
  const wrong = values.findIndex((value) => typeof value !== "number");
  if (wrong >= 0) {
    throw new TypeError(`tensor: data[${wrong}] must be a number, got ${typeof values[wrong]}`);
  }
  const data = allocate(values.length, dtype);
  data.set(values);
  return data;
}
