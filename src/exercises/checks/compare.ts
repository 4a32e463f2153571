import type { Tensor } from "../../nn/index.js";
import { sameShape } from "../../nn/shape.js";
import { placeOf } from "../nested.js";
import type { Difference } from "./problem.js";

/** Whether two numbers agree. NaN and infinities agree with nothing that is finite, only with their like. */
export function agree(a: number, b: number, tolerance: number): boolean {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return Object.is(a, b);
  return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Whether two tensors have one shape and agree in every cell. */
export function sameTensor(a: Tensor, b: Tensor, tolerance: number): boolean {
  return (
    sameShape(a.shape, b.shape) &&
    a.data.every((value, i) => agree(value, b.data[i] ?? Number.NaN, tolerance))
  );
}

/** How a shape differs; null where it does not. */
export function shapeDifference(name: string, got: Tensor, expected: Tensor): Difference | null {
  if (sameShape(got.shape, expected.shape)) return null;
  return { code: "shape", name, got: got.shape, expected: expected.shape };
}

/** How a result differs: its shape, or the first cell that is wrong; null where it agrees. */
export function difference(
  name: string,
  got: Tensor,
  expected: Tensor,
  tolerance: number,
): Difference | null {
  const otherShape = shapeDifference(name, got, expected);
  if (otherShape !== null) return otherShape;
  const wrong = Array.from(got.data, (value, i) => ({
    i,
    got: value,
    expected: expected.data[i] ?? Number.NaN,
  })).filter((cell) => !agree(cell.got, cell.expected, tolerance));
  const [first] = wrong;
  if (first === undefined) return null;
  return {
    code: "cell",
    place: `${name}${placeOf(got.shape, first.i)}`,
    got: first.got,
    expected: first.expected,
    differing: wrong.length,
    cells: got.data.length,
  };
}
