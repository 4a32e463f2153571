import type { Tensor } from "../../nn/index.js";
import { placeOf } from "../nested.js";

/** The largest difference that rounding excuses, relative to numbers above 1. */
export const TOLERANCE = 1e-6;

/** Whether two numbers agree. NaN and infinities agree with nothing that is finite, only with their like. */
export function agree(a: number, b: number, tolerance = TOLERANCE): boolean {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return Object.is(a, b);
  return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
}

export function sameShape(a: Tensor, b: Tensor): boolean {
  return a.shape.length === b.shape.length && a.shape.every((length, i) => length === b.shape[i]);
}

/** Whether two tensors have one shape and agree in every cell. */
export function sameTensor(a: Tensor, b: Tensor, tolerance = TOLERANCE): boolean {
  return sameShape(a, b) && a.data.every((value, i) => agree(value, b.data[i], tolerance));
}

/** How a shape differs, in a sentence; empty where it does not. */
export function shapeDifference(name: string, got: Tensor, expected: Tensor): string {
  if (sameShape(got, expected)) return "";
  return `${name} has shape ${show(got)}, but should have ${show(expected)}.`;
}

/** How a result differs, in a sentence: its shape, or the first cell that is wrong; empty where it agrees. */
export function difference(
  name: string,
  got: Tensor,
  expected: Tensor,
  tolerance = TOLERANCE,
): string {
  const otherShape = shapeDifference(name, got, expected);
  if (otherShape !== "") return otherShape;
  const wrong = Array.from(got.data.keys()).filter(
    (i) => !agree(got.data[i], expected.data[i], tolerance),
  );
  if (wrong.length === 0) return "";
  const [first] = wrong;
  const place = `${name}${placeOf(got.shape, first)}`;
  const cell = `${place} is ${short(got.data[first])}, but should be ${short(expected.data[first])}`;
  const count = got.data.length > 1 ? ` (${wrong.length} of ${got.data.length} cells differ)` : "";
  return `${cell}${count}.`;
}

/** Six digits are enough to tell a wrong number by. */
export function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}

function show({ shape }: Tensor): string {
  return shape.length === 0 ? "of a single number" : `[${shape.join(", ")}]`;
}
