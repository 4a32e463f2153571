import { expect, test } from "vitest";
import {
  alternatingKernel,
  countingImage,
} from "../../../src/figures/convolution/example-tensors.js";
import {
  type DrawnNumber,
  patchScene,
  type Scene,
  stampScene,
} from "../../../src/figures/convolution/unfolding-motion.js";
import { reshape, unfoldInput, unfoldKernel } from "../../../src/nn/index.js";

const x = countingImage([3, 4]);
const k = alternatingKernel([2, 2]);
const ROWS = 6;
const END = ROWS;

/** The numbers that stand in a matrix of the drawing, in reading order; null where none does. */
function numbersIn(scene: Scene, name: string): (number | null)[] {
  const { x: left, y: top, rows, columns } = scene.matrices.find((m) => m.name === name)!;
  return Array.from({ length: rows * columns }, (_, at) => {
    const [column, row] = [left + (at % columns), top + Math.floor(at / columns)];
    return scene.numbers.find((number) => number.x === column && number.y === row)?.value ?? null;
  });
}

test("at the end of the way X′ stands beside X, and X is as it was", () => {
  const scene = patchScene(x, [2, 2], END);
  const unfolded = unfoldInput(reshape(x, [1, 1, 3, 4]), [2, 2]);
  expect(numbersIn(scene, "X′")).toEqual(Array.from(unfolded.data));
  expect(numbersIn(scene, "X")).toEqual(Array.from(x.data));
  expect(scene.numbers.some(({ moving }) => moving)).toBe(false);
});

test("at the end of the way K″ stands beside the image, with a hole for each pixel that is not seen", () => {
  const scene = stampScene(k, [3, 4], END);
  const unfolded = unfoldKernel(reshape(k, [1, 1, 2, 2]), [3, 4]);
  expect(numbersIn(scene, "K″").map((value) => value ?? 0)).toEqual(Array.from(unfolded.data));
  expect(numbersIn(scene, "K")).toEqual(Array.from(k.data));
  expect(scene.numbers.filter(({ value }) => value === null)).toHaveLength(6 * (12 - 4));
});

test("halfway a patch stands as a block at the beginning of its row, and a kernel on its pixels", () => {
  const half = 3.5;
  const moving = (scene: Scene) =>
    scene.numbers.filter(({ moving }) => moving).map(({ value, x, y }) => [value, x, y]);
  // Row 3 is output (1, 0): pixels 5, 6 over 9, 10; X′ begins in column 6 of the drawing.
  const patch = [
    [5, 6, 3],
    [6, 7, 3],
    [9, 6, 4],
    [10, 7, 4],
  ];
  expect(moving(patchScene(x, [2, 2], half))).toEqual(patch);
  const stamped = [
    [1, 0, 1],
    [-2, 1, 1],
    [3, 0, 2],
    [-4, 1, 2],
  ];
  expect(moving(stampScene(k, [3, 4], half))).toEqual(stamped);
});

test.each([
  ["patches", (at: number) => patchScene(x, [2, 2], at)],
  ["stamps", (at: number) => stampScene(k, [3, 4], at)],
])("%s never jump: from one position to the next each number goes a short way", (_, sceneAt) => {
  const fixed = (numbers: readonly DrawnNumber[], i: number) => numbers[i]!;
  for (let hundredth = 0; hundredth < 100 * END; hundredth++) {
    const at = hundredth / 100;
    const [before, after] = [sceneAt(at).numbers, sceneAt((hundredth + 1) / 100).numbers];
    if (before.length !== after.length) continue; // numbers have set off, at rest
    for (let i = 0; i < before.length; i++) {
      const [from, to] = [fixed(before, i), fixed(after, i)];
      expect(to.value).toBe(from.value);
      expect(Math.hypot(to.x - from.x, to.y - from.y), `${at}, ${i}`).toBeLessThan(1);
    }
  }
});
