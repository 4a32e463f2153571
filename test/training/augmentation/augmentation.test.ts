import { expect, test } from "vitest";
import { seededRandom } from "../../../src/nn/index.js";
import { augmentation, defaultSettings, shift, warp } from "../../../src/training/index.js";
import { madeUpDigits } from "../digits.js";

const random = seededRandom(1);
const image = Uint8Array.from({ length: 784 }, () => random() * 256);
const at = (picture: Uint8Array, row: number, column: number) =>
  row < 0 || row > 27 || column < 0 || column > 27 ? 0 : picture[row * 28 + column]!;
const changed = (change: (to: Uint8Array) => void) => {
  const to = new Uint8Array(784).fill(9);
  change(to);
  return to;
};
const identity = { a: 1, b: 0, c: 0, d: 1, right: 0, down: 0 };

test("shift moves by whole pixels and leaves 0 behind", () => {
  for (const [right, down] of [
    [1, 0],
    [-1, 1],
    [2, -3],
    [0, 0],
  ] as const) {
    const to = changed((to) => shift(image, to, right, down));
    const expected = image.map((_, i) => at(image, Math.floor(i / 28) - down, (i % 28) - right));
    expect(to).toEqual(expected);
  }
});

test("the map that changes nothing leaves the image as it is", () => {
  expect(changed((to) => warp(image, to, identity))).toEqual(image);
});

test("a warp by whole pixels is a shift the other way", () => {
  const warped = changed((to) => warp(image, to, { ...identity, right: 2, down: -1 }));
  expect(warped).toEqual(changed((to) => shift(image, to, -2, 1)));
});

test("a quarter turn takes each pixel's value from where the map sends it", () => {
  const turned = changed((to) => warp(image, to, { ...identity, a: 0, b: -1, c: 1, d: 0 }));
  // (x, y) ↦ (−y, x) about the centre
  expect(turned).toEqual(image.map((_, i) => at(image, i % 28, 27 - Math.floor(i / 28))));
});

test("between pixels a warp takes the share of each of the four", () => {
  const half = changed((to) => warp(image, to, { ...identity, right: 0.5, down: 0.25 }));
  for (const [row, column] of [
    [0, 0],
    [13, 8],
    [27, 27],
    [5, 27],
  ] as const) {
    const mean = (r: number) => (at(image, r, column) + at(image, r, column + 1)) / 2;
    const expected = 0.75 * mean(row) + 0.25 * mean(row + 1);
    expect(Math.abs(at(half, row, column) - expected)).toBeLessThanOrEqual(0.5);
  }
});

test.each(["shifts", "warps"] as const)(
  "%s depend on seed, epoch and place in the epoch alone",
  (kind) => {
    const settings = { ...defaultSettings(), augmentation: kind };
    const after = (epoch: number, starts: number[], size: number, seed = 1) => {
      const augment = augmentation({ ...settings, seed }, 40, epoch);
      return starts.map((start) => {
        const batch = madeUpDigits(size);
        augment(batch, start);
        return [...batch.images];
      });
    };
    const whole = after(2, [0], 40)[0]!;
    const halves = after(2, [20, 0], 20); // in another order
    expect(halves[1]!).toEqual(whole.slice(0, 20 * 784));
    expect(halves[0]).not.toEqual(halves[1]);
    expect(after(3, [0], 40)[0]).not.toEqual(whole);
    expect(after(2, [0], 40, 2)[0]).not.toEqual(whole);
  },
);

test("where no change is asked for, nothing changes", () => {
  const batch = madeUpDigits(5);
  augmentation(defaultSettings(), 5, 1)(batch, 0);
  expect(batch).toEqual(madeUpDigits(5));
});
