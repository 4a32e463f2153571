import { expect, test } from "vitest";
import { project, roomView, wallCells } from "../../../src/chapters/linear/cube-geometry.js";

const sizes = { n: 4, d1: 2, d2: 3 };

test("every cell of X, W and Z has its place on a wall, row by row", () => {
  expect(wallCells("X", sizes).map(({ index }) => index)).toHaveLength(8);
  expect(wallCells("W", sizes).map(({ index }) => index.join())).toEqual([
    "0,0",
    "0,1",
    "0,2",
    "1,0",
    "1,1",
    "1,2",
  ]);
  expect(wallCells("Z", sizes)).toHaveLength(12);
});

test("the walls hide no part of each other: left wall, back wall and floor lie side by side", () => {
  const places = (wall: "X" | "W" | "Z") =>
    wallCells(wall, sizes).flatMap(({ value, gradient }) => [value, gradient]);
  const [, floor] = project([sizes.n, 0, 0]);
  for (const [x] of places("X")) expect(x).toBeLessThan(0);
  for (const [x, y] of places("Z")) {
    expect(x).toBeGreaterThan(0);
    expect(y).toBeLessThan(floor);
  }
  for (const [, y] of places("W")) expect(y).toBeGreaterThan(floor);
});

test("all that is drawn lies in view, for the largest room too", () => {
  for (const size of [sizes, { n: 5, d1: 4, d2: 4 }, { n: 1, d1: 2, d2: 3 }]) {
    const { viewBox, labels } = roomView(size);
    const [left, top, width, height] = viewBox;
    for (const { at } of labels) {
      expect(at[0]).toBeGreaterThanOrEqual(left);
      expect(at[0]).toBeLessThan(left + width);
      expect(at[1]).toBeGreaterThan(top);
      expect(at[1]).toBeLessThanOrEqual(top + height);
    }
    expect(height).toBeLessThan(560);
  }
});
