import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Distribution,
  sizeDistribution,
  valueDistribution,
} from "../../../src/training/inspection/index.js";

const sum = ({ bins }: Distribution) => bins.reduce((a, b) => a + b, 0);
const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 });

/** In which bin a number lies, by looking at one after the other. */
function binOf({ edges }: Distribution, value: number): number {
  const after = edges.findIndex((edge) => value < edge);
  if (after < 0) return edges.length - 2;
  return Math.max(0, after - 1);
}

test("every finite value is in a bin, and every size but 0", () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const zeros = values.filter((value) => value === 0).length;
      expect(sum(valueDistribution(values))).toBe(values.length);
      expect(sum(sizeDistribution(values))).toBe(values.length - zeros);
      expect(sizeDistribution(values).zeros).toBe(zeros);
    }),
  );
});

test("a number is counted between the edges that it lies between", () => {
  const middle = fc.double({ min: -2000, max: 2000, noNaN: true });
  fc.assert(
    fc.property(middle, (value) => {
      const found = valueDistribution([value]);
      // Rounding may put a number on an edge to either side of it.
      fc.pre(found.edges.every((edge) => Math.abs(edge - value) > 1e-9 * (1 + Math.abs(edge))));
      expect(found.bins[binOf(found, value)]).toBe(1);
    }),
  );
  for (const size of [3e-9, 2e-8, 0.003, 0.9, 1.1, 99, 5000]) {
    const found = sizeDistribution([-size]);
    expect(found.bins[binOf(found, size)]).toBe(1);
  }
});

test("0 parts two bins of values, so that what a ReLU cuts off is told apart", () => {
  const { edges } = valueDistribution([0]);
  expect(edges).toContain(0);
});

test("rms is the root of the mean of the squares", () => {
  expect(valueDistribution([3, -4, 0, 0]).rms).toBeCloseTo(2.5, 12);
  expect(sizeDistribution([3, -4, 0, 0]).rms).toBeCloseTo(2.5, 12);
});

test("what is not finite is in no bin, and shows in the rms", () => {
  const found = valueDistribution([1, Number.NaN]);
  expect(sum(found)).toBe(1);
  expect(found.rms).toBeNaN();
  expect(sum(sizeDistribution([Number.POSITIVE_INFINITY, 1]))).toBe(1);
});
