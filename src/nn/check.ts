import { dtypeOf } from "./dtype.js";
import { showShape, sizeOf } from "./shape.js";
import type { Tensor } from "./tensor.js";

/** What a shape must be: a number for a fixed length, a name for any length, as in ["n", 3]. */
export type ExpectedShape = readonly (number | string)[];

/** Throws TypeError unless the value is a number, RangeError unless it is a positive integer. */
export function checkSize(operation: string, argument: string, value: number): void {
  if (typeof value !== "number") {
    throw new TypeError(`${operation}: ${argument} must be a number, got ${typeof value}`);
  }
  if (!Number.isSafeInteger(value) || value < 1) {
    throw new RangeError(`${operation}: ${argument} must be a positive integer, got ${value}`);
  }
}

/** Throws unless the values are positive integers, as many as there are names (if given). */
export function checkSizes(
  operation: string,
  argument: string,
  values: readonly number[],
  names?: readonly string[],
): void {
  if (!Array.isArray(values)) {
    throw new TypeError(`${operation}: ${argument} must be an array of sizes, got ${values}`);
  }
  if (names && values.length !== names.length) {
    throw new RangeError(
      `${operation}: ${argument} must be ${showShape(names)}, got ${showShape(values)}`,
    );
  }
  values.forEach((value, axis) => {
    checkSize(operation, `${argument} ${showShape(values)} at axis ${axis}`, value);
  });
}

/**
 * Throws unless the value is a tensor whose shape and numbers agree, of the expected shape if one
 * is given: TypeError for another kind of value, RangeError for another size, rank or shape.
 */
export function checkTensor(
  operation: string,
  argument: string,
  value: Tensor,
  expected?: ExpectedShape,
): void {
  const data: unknown = value?.data;
  if (!(data instanceof Float32Array || data instanceof Float64Array)) {
    throw new TypeError(
      `${operation}: ${argument} must hold a Float32Array or a Float64Array, got ${kindOf(data)}`,
    );
  }
  checkSizes(operation, `the shape of ${argument}`, value.shape);
  if (data.length !== sizeOf(value.shape)) {
    throw new RangeError(
      `${operation}: ${argument} of shape ${showShape(value.shape)} needs ${sizeOf(value.shape)} ` +
        `numbers, got ${data.length}`,
    );
  }
  if (expected && !fits(value.shape, expected)) {
    throw new RangeError(
      `${operation}: ${argument} must have shape ${showShape(expected)}, ` +
        `got ${showShape(value.shape)}`,
    );
  }
}

/** Throws TypeError unless all the named tensors are of one dtype. */
export function checkSameDtype(operation: string, tensors: Record<string, Tensor>): void {
  const [[first, a], ...others] = Object.entries(tensors);
  for (const [name, b] of others) {
    if (dtypeOf(a.data) !== dtypeOf(b.data)) {
      throw new TypeError(
        `${operation}: ${first} is ${dtypeOf(a.data)} but ${name} is ${dtypeOf(b.data)}`,
      );
    }
  }
}

/** Throws RangeError unless the index points into the shape. */
export function checkIndex(
  operation: string,
  argument: string,
  index: readonly number[],
  shape: readonly number[],
): void {
  const inside = (i: number, axis: number) => Number.isInteger(i) && i >= 0 && i < shape[axis];
  if (index.length !== shape.length || !index.every(inside)) {
    throw new RangeError(
      `${operation}: ${argument} ${showShape(index)} does not point into shape ${showShape(shape)}`,
    );
  }
}

function fits(shape: readonly number[], expected: ExpectedShape): boolean {
  return (
    shape.length === expected.length &&
    expected.every((length, axis) => typeof length === "string" || length === shape[axis])
  );
}

function kindOf(value: unknown): string {
  return value === null || typeof value !== "object" ? String(value) : value.constructor.name;
}
