import { expect, test } from "vitest";
import {
  byChannel,
  byRow,
  cellAt,
  clamp,
  computedCells,
  into,
  next,
  out,
  type Position,
  positionOf,
  previous,
  type Trace,
} from "../../../src/nn/trace/index.js";
import { trace } from "./article-trace.js";

const conv1 = trace.numberOf("conv1");

test("twenty steps on and twenty back end where they began, at every grain", () => {
  for (const start of [
    [5],
    [conv1, 2],
    [conv1, 0, 570],
    [conv1, 3, 575, 20],
    [trace.numberOf("∂L/∂conv1.k"), 0, 0, 570],
  ]) {
    let position: Position = start;
    for (let i = 0; i < 20; i++) position = next(trace, position);
    expect(position).not.toEqual(start);
    for (let i = 0; i < 20; i++) position = previous(trace, position);
    expect(position).toEqual(start);
  }
});

test("a step on from a channel's last cell is the next channel's first, and from the last channel the next tensor's", () => {
  expect(next(trace, [conv1, 0, 575])).toEqual([conv1, 1, 0]);
  expect(next(trace, [conv1, 3, 575])).toEqual([conv1 + 1, 0, 0]);
  expect(next(trace, [conv1, 0, 0, 25])).toEqual([conv1, 0, 1, 0]);
});

test("the first position has no step back and the last none on", () => {
  expect(previous(trace, [0])).toEqual([0]);
  const last = [trace.steps.length - 1];
  expect(next(trace, last)).toEqual(last);
});

test("into goes to a finer grain down to single terms, out comes back", () => {
  const inside = into(trace, [conv1]) as Position;
  expect(inside).toEqual([conv1, 0]);
  const term = into(trace, into(trace, inside) as Position) as Position;
  expect(term).toEqual([conv1, 0, 0, 0]);
  expect(into(trace, term)).toBeNull();
  expect(out(term)).toEqual([conv1, 0, 0]);
  expect(out([conv1])).toBeNull();
});

test("what is given has no terms to step into", () => {
  expect(into(trace, [0, 0, 0])).toBeNull();
});

test("a cell and its position name each other", () => {
  const cell = { tensor: "conv2", index: [0, 7, 3, 9] };
  const position = positionOf(trace, cell);
  expect(position).toEqual([trace.numberOf("conv2"), 7, 39]);
  expect(cellAt(trace, position)).toEqual(cell);
});

test("a position from an address is clamped to one that exists", () => {
  expect(clamp(trace, [999])).toEqual([trace.steps.length - 1]);
  expect(clamp(trace, [conv1, 9, 9999, 99])).toEqual([conv1, 3, 575, 25]);
  expect(clamp(trace, [0, 0, 0, 5])).toEqual([0, 0, 0]);
  expect(clamp(trace, [Number.NaN])).toEqual([0]);
});

test("what comes later is not computed yet; a cell counts when its last term is in", () => {
  const isComputed = (of: Trace, at: Position, step: number, offset: number) =>
    offset < computedCells(of, at, step);
  expect(isComputed(trace, [conv1 - 1], conv1, 0)).toBe(false);
  expect(isComputed(trace, [conv1], conv1, 2303)).toBe(true);
  expect(isComputed(trace, [conv1, 0], conv1, 575)).toBe(true);
  expect(isComputed(trace, [conv1, 0], conv1, 576)).toBe(false);
  expect(isComputed(trace, [conv1, 0, 10], conv1, 10)).toBe(true);
  expect(isComputed(trace, [conv1, 0, 10, 24], conv1, 10)).toBe(false);
  expect(isComputed(trace, [conv1, 0, 10, 25], conv1, 10)).toBe(true);
  expect(isComputed(trace, [conv1, 0, 10, 24], conv1, 9)).toBe(true);
});

test("a row on keeps the column, goes on in the next channel, and ends with the tensor", () => {
  expect(byRow(trace, [conv1, 1, 30], 1, 24)).toEqual([conv1, 1, 54]);
  expect(byRow(trace, [conv1, 1, 30], -1, 24)).toEqual([conv1, 1, 6]);
  expect(byRow(trace, [conv1, 1, 23 * 24 + 5], 1, 24)).toEqual([conv1, 2, 5]);
  expect(byRow(trace, [conv1, 1, 5], -1, 24)).toEqual([conv1, 0, 23 * 24 + 5]);
  for (const end of [
    [conv1, 0, 5],
    [conv1, 3, 575],
  ])
    expect(byRow(trace, end, end[1] === 0 ? -1 : 1, 24)).toEqual(end);
  expect(byRow(trace, [conv1, 1, 30, 7], 1, 24)).toEqual([conv1, 1, 54, 7]);
});

test("the last row of a folded tensor may be short: a row on comes to its end", () => {
  const bias = trace.numberOf("conv2.b");
  expect(byRow(trace, [bias, 0, 9], 1, 10)).toEqual([bias, 0, 15]);
});

test("a channel on keeps the place in it, and ends with the tensor", () => {
  expect(byChannel(trace, [conv1, 1, 30, 7], 1)).toEqual([conv1, 2, 30, 7]);
  expect(byChannel(trace, [conv1, 1], -1)).toEqual([conv1, 0]);
  expect(byChannel(trace, [conv1, 3, 30], 1)).toEqual([conv1, 3, 30]);
  expect(byChannel(trace, [conv1, 0, 30], -1)).toEqual([conv1, 0, 30]);
});

test("where there is no cell there is no row to jump by, and where there is no channel none of those", () => {
  expect(byRow(trace, [conv1, 1], 1, 24)).toEqual([conv1, 1]);
  expect(byChannel(trace, [conv1], 1)).toEqual([conv1]);
});
