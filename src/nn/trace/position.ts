import { type Cell, indexAt, offsetOf } from "../equations/cell.js";
import type { Shape } from "../shape.js";
import type { Trace } from "./trace.js";

/**
 * A moment of a trace, at one of four grains, as in a debugger:
 *
 *     [step]                        the tensor has just been computed
 *     [step, channel]               … up to and with this channel (the last two axes, or a row)
 *     [step, channel, cell]         … up to and with this cell
 *     [step, channel, cell, term]   … and of this cell the terms up to and with this one
 */
export type Position = readonly number[];

/** How many channels a tensor has, and how many cells each: [n, c, h, w] → n·c of h·w, [n, d] → n of d. */
export function channelsOf(shape: Shape): { channels: number; cells: number } {
  const size = shape.reduce((product, length) => product * length, 1);
  const cells = shape
    .slice(shape.length > 2 ? -2 : -1)
    .reduce((product, length) => product * length, 1);
  return { channels: size / cells, cells };
}

/** The cell that a position has come to, or null at the grain of steps and channels. */
export function cellAt(trace: Trace, position: Position): Cell | null {
  const [number, channel, cell] = position;
  if (number === undefined || channel === undefined || cell === undefined) return null;
  const { name, tensor } = trace.steps[number]!;
  return {
    tensor: name,
    index: indexAt(tensor.shape, channel * channelsOf(tensor.shape).cells + cell),
  };
}

/** The position at the grain of cells at which this cell has just been computed. */
export function positionOf(trace: Trace, { tensor, index }: Cell): Position {
  const number = trace.numberOf(tensor);
  const { shape } = trace.steps[number]!.tensor;
  const offset = offsetOf(shape, index);
  const { cells } = channelsOf(shape);
  return [number, Math.floor(offset / cells), offset % cells];
}

/** One step on at the same grain; at the end, where it was. */
export function next(trace: Trace, position: Position): Position {
  for (let depth = position.length - 1; depth >= 0; depth--) {
    if (position[depth]! + 1 >= count(trace, position, depth)) continue;
    const moved = [...position.slice(0, depth), position[depth]! + 1];
    return fill(moved, position.length, () => 0);
  }
  return position;
}

/** One step back at the same grain; at the beginning, where it was. */
export function previous(trace: Trace, position: Position): Position {
  for (let depth = position.length - 1; depth >= 0; depth--) {
    if (position[depth] === 0) continue;
    const moved = [...position.slice(0, depth), position[depth]! - 1];
    return fill(moved, position.length, (at) => count(trace, at, at.length) - 1);
  }
  return position;
}

/**
 * So many rows on, or back where negative, in the same column: rows of `width` cells, as the channel is drawn. From a
 * channel's last row it goes on in the next channel. Where there is no such row, and at the grain of steps and channels,
 * where it was.
 */
export function byRow(trace: Trace, position: Position, by: number, width: number): Position {
  const [step, channel, cell, ...term] = position;
  if (step === undefined || channel === undefined || cell === undefined) return position;
  const { channels, cells } = channelsOf(trace.steps[step]!.tensor.shape);
  const rows = Math.ceil(cells / width);
  const row = channel * rows + Math.floor(cell / width) + by;
  if (row < 0 || row >= channels * rows) return position;
  const to = Math.min((row % rows) * width + (cell % width), cells - 1);
  return clamp(trace, [step, Math.floor(row / rows), to, ...term]);
}

/** So many channels on, or back where negative, at the same place in it; where there is none, where it was. */
export function byChannel(trace: Trace, position: Position, by: number): Position {
  const [step, channel, ...below] = position;
  if (step === undefined || channel === undefined) return position;
  const to = channel + by;
  return to < 0 || to >= count(trace, position, 1) ? position : clamp(trace, [step, to, ...below]);
}

/** To the finer grain, at its first moment; null where there is none. */
export function into(trace: Trace, position: Position): Position | null {
  return position.length < 4 && count(trace, position, position.length) > 0
    ? [...position, 0]
    : null;
}

/** To the coarser grain; null where there is none. */
export function out(position: Position): Position | null {
  return position.length > 1 ? position.slice(0, -1) : null;
}

/** The nearest position that exists: what an address says may be off, or too deep. */
export function clamp(trace: Trace, position: Position): Position {
  const clamped: number[] = [];
  for (const wanted of position.slice(0, 4)) {
    const n = count(trace, clamped, clamped.length);
    if (n === 0 || !Number.isInteger(wanted)) break;
    clamped.push(Math.min(n - 1, Math.max(0, wanted)));
  }
  return clamped.length === 0 ? [0] : clamped;
}

/** How many cells of a step's tensor have been computed at this position; they are computed in the order of its data. */
export function computedCells(trace: Trace, position: Position, step: number): number {
  const [now = 0, channel, cell, term] = position;
  const { data, shape } = trace.steps[step]!.tensor;
  if (step !== now) return step < now ? data.length : 0;
  if (channel === undefined) return data.length;
  const { cells } = channelsOf(shape);
  if (cell === undefined) return (channel + 1) * cells;
  const before = channel * cells + cell;
  const isDone = term === undefined || term === count(trace, position, 3) - 1;
  return isDone ? before + 1 : before;
}

/** How many values the part of a position at this depth can take. */
export function count(trace: Trace, position: Position, depth: number): number {
  if (depth === 0) return trace.steps.length;
  const { channels, cells } = channelsOf(trace.steps[position[0]!]!.tensor.shape);
  if (depth === 1) return channels;
  if (depth === 2) return cells;
  const cell = cellAt(trace, position.slice(0, 3));
  return cell === null ? 0 : trace.receipt(cell).terms.length;
}

function fill(position: number[], length: number, value: (at: number[]) => number): Position {
  while (position.length < length) position.push(Math.max(0, value(position)));
  return position;
}
