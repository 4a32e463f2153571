import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { type Tensor, tensor } from "../../src/nn/index.js";

/** A tensor as the recorded files hold it. */
export interface Recorded {
  shape: number[];
  data: number[];
}

/** Reads one of the recorded files: what the article's NumPy code computes in float64. */
export function readGolden<T>(name: string): T {
  const url = new URL(`../fixtures/golden/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, "utf8")) as T;
}

/** A recorded tensor as a float64 tensor. */
export function load({ shape, data }: Recorded): Tensor {
  return tensor(shape, Float64Array.from(data));
}

/** The tensor has the recorded shape, and each number is within 1e-10. */
export function expectRecorded(actual: Tensor, recorded: Recorded): void {
  expectClose(actual, load(recorded), 1e-10);
}

/** Both tensors have one shape, and no two numbers are further apart than the tolerance. */
export function expectClose(actual: Tensor, expected: Tensor, tolerance: number): void {
  expect(actual.shape).toEqual(expected.shape);
  let worst = 0;
  expected.data.forEach((value, i) => {
    worst = Math.max(worst, Math.abs(value - actual.data[i]!)); // NaN stays, and fails below
  });
  expect(worst).toBeLessThanOrEqual(tolerance);
}
