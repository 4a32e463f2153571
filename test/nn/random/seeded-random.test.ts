import { expect, test } from "vitest";
import { seededRandom } from "../../../src/nn/index.js";

test("the same seed gives the same numbers, another seed others", () => {
  const row = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
  expect(row(7)).toEqual(row(7));
  expect(row(7)).not.toEqual(row(8));
});

test("the numbers are those of mulberry32, so that a seed means the same run for ever", () => {
  const first = Array.from({ length: 3 }, seededRandom(1)).map((value) => value * 2 ** 32);
  expect(first).toEqual([2693262067, 11749833, 2265367787]);
});

test("the numbers lie in [0, 1) and fill it evenly", () => {
  const random = seededRandom(3);
  const tenths = new Array(10).fill(0);
  for (let i = 0; i < 10_000; i++) tenths[Math.floor(random() * 10)]++;
  expect(tenths).toHaveLength(10);
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test("a bad seed is refused", () => {
  for (const seed of [-1, 0.5, Number.NaN, Infinity, 2 ** 32]) {
    expect(() => seededRandom(seed)).toThrow(RangeError);
  }
  expect(() => seededRandom("1" as never)).toThrow(TypeError);
});
