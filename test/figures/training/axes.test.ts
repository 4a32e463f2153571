import { expect, test } from "vitest";
import { axisEnd, epochAxis } from "../../../src/figures/training/epoch-axis.js";
import { errorAxis } from "../../../src/figures/training/error-axis.js";
import { lossAxis } from "../../../src/figures/training/loss-axis.js";

test("an axis of errors gives each halving of what is wrong as much room, the fewest at the top", () => {
  const { scale } = errorAxis([0.05, 0.011]);
  const room = (from: number, to: number) => scale(to) - scale(from);
  expect(room(0.2, 0.1)).toBeGreaterThan(0);
  expect(room(0.04, 0.02)).toBeCloseTo(room(0.2, 0.1), 12);
});

test("it is labelled in per cent right, reaches beyond the best, and has a place for no error at all", () => {
  const { scale, ticks, format = String } = errorAxis([0.012]);
  expect(ticks.map(format)).toEqual(
    ["10", "50", "80", "90", "95", "98", "99"].map((share) => `${share}\u00a0%`),
  );
  expect(errorAxis([0.004]).ticks.map(format).at(-1)).toBe("99.8\u00a0%");
  expect(scale(0)).toBe(1);
  expect(errorAxis([0]).scale(0)).toBe(1);
});

test("the axis of epochs ends at the next round number, wherever the run is", () => {
  const run = (batches: number) => ({ losses: Array<number>(batches).fill(1), batches: 80 });
  expect([0, 79, 80, 81, 400, 401, 9000].map((n) => axisEnd(run(n)))).toEqual([
    1, 1, 1, 2, 5, 10, 200,
  ]);
  expect(axisEnd({ losses: [], batches: null })).toBe(1);
  expect(epochAxis(20).ticks).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20]);
});

test("an axis of losses goes from power to power of ten as far as they do, and has a place for 0", () => {
  const { scale, ticks, format = String } = lossAxis([2.3, 0.004], [0.1, 10]);
  expect(ticks.map(format)).toEqual(["0.001", "0.01", "0.1", "1", "10"]);
  expect(scale.domain()).toEqual([0.001, 10]);
  expect(lossAxis([], [0.5, 3]).ticks.map(format)).toEqual(["0.1", "1", "10"]);
  expect(lossAxis([0, 2e7], [0.5, 3]).ticks.map(format)).toEqual([
    "1e−6",
    "0.001",
    "1",
    "1000",
    "1e6",
  ]);
  expect(lossAxis([0], [0.5, 3]).scale(0)).toBe(0);
});
