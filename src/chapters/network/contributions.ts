import { type Cell, offsetOf } from "../../nn/index.js";
import { channelsOf, type Term, type Trace } from "../../nn/trace/index.js";

/** A tensor of which some channels matter, the one that contributes most first. */
export interface Contributor {
  readonly tensor: string;
  readonly channels: readonly number[];
}

/** The channels that the factors of these terms lie in, by tensor, sorted by Σ |value| of their terms. */
export function contributors(trace: Trace, terms: readonly Term[]): Contributor[] {
  const shares = new Map<string, Map<number, number>>();
  const channelIn = new Map<string, (cell: Cell) => number>();
  for (const { factors, value } of terms) {
    for (const cell of factors) {
      const own = shares.get(cell.tensor) ?? new Map<number, number>();
      const channelOf = channelIn.get(cell.tensor) ?? channelsIn(trace, cell.tensor);
      const channel = channelOf(cell);
      own.set(channel, (own.get(channel) ?? 0) + Math.abs(value));
      shares.set(cell.tensor, own);
      channelIn.set(cell.tensor, channelOf);
    }
  }
  return [...shares].map(([tensor, share]) => ({
    tensor,
    channels: [...share].sort(([a, x], [b, y]) => y - x || a - b).map(([channel]) => channel),
  }));
}

/** In which channel of a tensor each of its cells lies. */
function channelsIn(trace: Trace, tensor: string): (cell: Cell) => number {
  const { shape } = trace.step(tensor).tensor;
  const { cells } = channelsOf(shape);
  return ({ index }) => Math.floor(offsetOf(shape, index) / cells);
}
