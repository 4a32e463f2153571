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
  for (const { factors, value } of terms) {
    for (const cell of factors) {
      const own = shares.get(cell.tensor) ?? new Map<number, number>();
      const channel = channelOf(trace, cell);
      own.set(channel, (own.get(channel) ?? 0) + Math.abs(value));
      shares.set(cell.tensor, own);
    }
  }
  return [...shares].map(([tensor, share]) => ({
    tensor,
    channels: [...share].sort(([a, x], [b, y]) => y - x || a - b).map(([channel]) => channel),
  }));
}

/** The channel of its tensor that a cell lies in. */
function channelOf(trace: Trace, { tensor, index }: Cell): number {
  const { shape } = trace.step(tensor).tensor;
  return Math.floor(offsetOf(shape, index) / channelsOf(shape).cells);
}
