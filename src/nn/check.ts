import { dtypeOf } from "./dtype.js";
import { showShape, sizeOf } from "./shape.js";
import type { Tensor } from "./tensor.js";

/** What a shape must be: a number for a fixed length, a name for any length, as in ["n", 3]. */
export type ExpectedShape = readonly (number | string)[];

/** What an argument is called; a function where the name has to be put together first, for errors alone. */
export type ArgumentName = string | (() => string);

/** Throws TypeError unless the value is a number, RangeError unless it is a positive integer. */
export function checkSize(operation: string, argument: ArgumentName, value: number): void {
  if (isSize(value)) return;
  if (typeof value !== "number") {
    throw new TypeError(`${operation}: ${nameOf(argument)} must be a number, got ${typeof value}`);
  }
  throw new RangeError(
    `${operation}: ${nameOf(argument)} must be a positive integer, got ${value}`,
  );
}

/** Throws unless the values are positive integers, as many as there are names (if given). */
export function checkSizes(
  operation: string,
  argument: ArgumentName,
  values: readonly number[],
  names?: readonly string[],
): void {
  if (!Array.isArray(values)) {
    throw new TypeError(
      `${operation}: ${nameOf(argument)} must be an array of sizes, got ${values}`,
    );
  }
  if (names && values.length !== names.length) {
    throw new RangeError(
      `${operation}: ${nameOf(argument)} must be ${showShape(names)}, got ${showShape(values)}`,
    );
  }
  const wrong = values.findIndex((value) => !isSize(value));
  if (wrong >= 0) {
    const name = `${nameOf(argument)} ${showShape(values)} at axis ${wrong}`;
    checkSize(operation, name, values[wrong]);
  }
}

/**
 * Throws unless the value is a tensor whose shape and numbers agree, of the expected shape if one
 * is given: TypeError for another kind of value, RangeError for another size, rank or shape.
 */
export function checkTensor(
  operation: string,
  argument: ArgumentName,
  value: Tensor,
  expected?: ExpectedShape,
): void {
  const data: unknown = value?.data;
  if (!(data instanceof Float32Array || data instanceof Float64Array)) {
    throw new TypeError(
      `${operation}: ${nameOf(argument)} must hold a Float32Array or a Float64Array, got ${kindOf(data)}`,
    );
  }
  checkSizes(operation, () => `the shape of ${nameOf(argument)}`, value.shape);
  if (data.length !== sizeOf(value.shape)) {
    throw new RangeError(
      `${operation}: ${nameOf(argument)} of shape ${showShape(value.shape)} needs ${sizeOf(value.shape)} ` +
        `numbers, got ${data.length}`,
    );
  }
  if (expected && !fits(value.shape, expected)) {
    throw new RangeError(
      `${operation}: ${nameOf(argument)} must have shape ${showShape(expected)}, ` +
        `got ${showShape(value.shape)}`,
    );
  }
}

/** Throws TypeError unless all the named tensors are of one dtype. */
export function checkSameDtype(operation: string, tensors: Record<string, Tensor>): void {
  const entries = Object.entries(tensors);
  const [first, a] = entries[0]!;
  for (const [name, b] of entries.slice(1)) {
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
  argument: ArgumentName,
  index: readonly number[],
  shape: readonly number[],
): void {
  if (!pointsInto(index, shape)) {
    throw new RangeError(
      `${operation}: ${nameOf(argument)} ${showShape(index)} does not point into shape ${showShape(shape)}`,
    );
  }
}

// Checks run for every cell of large matrices: a text is built only where a value is wrong.
function nameOf(argument: ArgumentName): string {
  return typeof argument === "string" ? argument : argument();
}

function isSize(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}

/** Whether an index is one of a cell of this shape. */
export function pointsInto(index: readonly number[], shape: readonly number[]): boolean {
  return (
    index.length === shape.length &&
    index.every((i, axis) => Number.isInteger(i) && i >= 0 && i < shape[axis]!)
  );
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
