import { expect, test } from "vitest";
import { splitPlaces } from "../../../src/chapters/pooling-relu-flatten/split-places.js";
import { permute, reshape, tensor } from "../../../src/nn/index.js";

const SIZES = [
  [4, 2],
  [6, 2],
  [6, 3],
] as const;

/** The pixels in the order of their slots. */
function inMemory(position: number, side: number, window: number): number[] {
  const slots = splitPlaces(position, side, window).map(({ slot }) => slot);
  return [...slots.keys()].toSorted((a, b) => slots[a]! - slots[b]!);
}

test.each(SIZES)("memory of %i × %i is as reshape and transpose leave it", (side, window) => {
  const across = side / window;
  const x = tensor(
    [side, side],
    Float64Array.from({ length: side * side }, (_, at) => at),
  );
  const split = reshape(x, [across, window, across, window]); // [h′, k₁, w′, k₂]
  const together = permute(split, [0, 2, 1, 3]); // [h′, w′, k₁, k₂]
  for (const position of [0, 0.4, 1]) expect(inMemory(position, side, window)).toEqual([...x.data]);
  for (const position of [2, 2.7, 3])
    expect(inMemory(position, side, window)).toEqual([...together.data]);
});

test("at first a pixel stands where the image has it, at last its window is a row", () => {
  const at = (position: number) => splitPlaces(position, 4, 2)[4 * 1 + 2]!.seen; // X[1,2]
  expect(at(0)).toEqual({ x: 2, y: 1 });
  expect(at(3)).toEqual({ x: 2, y: 1 }); // window (0, 1), its pixel (1, 0)
  expect(splitPlaces(3, 4, 2)[4 * 3]!.seen).toEqual({ x: 2, y: 2 }); // X[3,0]: window (1, 0), pixel (1, 0)
});

test.each(SIZES)(
  "no two pixels of %i by %i share a place or a slot at a whole position",
  (side, window) => {
    for (const position of [0, 1, 2, 3]) {
      const pixels = splitPlaces(position, side, window);
      expect(new Set(pixels.map(({ seen }) => `${seen.x},${seen.y}`)).size).toBe(side * side);
      expect(new Set(pixels.map(({ slot }) => slot)).size).toBe(side * side);
    }
  },
);

test("halfway, every pixel is halfway", () => {
  const [from, between, to] = [1, 1.5, 2].map((position) => splitPlaces(position, 6, 3));
  for (const [at, { seen, slot }] of between!.entries()) {
    expect(seen.x).toBeCloseTo((from![at]!.seen.x + to![at]!.seen.x) / 2);
    expect(seen.y).toBeCloseTo((from![at]!.seen.y + to![at]!.seen.y) / 2);
    expect(slot).toBeCloseTo((from![at]!.slot + to![at]!.slot) / 2);
  }
});
