import { clamp } from "../../nn/clamp.js";
/** How many numbers lie where, on an axis whose places do not depend on the numbers. */
export interface Distribution {
  /** All numbers that were looked at. */
  count: number;
  /** How many are exactly 0. */
  zeros: number;
  /** The typical size, √(mean of the squares); NaN or infinite where one of the numbers is. */
  rms: number;
  /** Bin i goes from edges[i] to just below edges[i + 1]. */
  edges: readonly number[];
  /** How many lie in each bin; what lies beyond an end is counted in the last bin there. */
  bins: Uint32Array;
}

/** Where values lie: bins as wide as 0.28 about 0 and ever wider outwards, even in sign(v) · ln(1 + |v|). */
const VALUE_EDGES = between(-24, 24, (i) => Math.sign(i) * Math.expm1(Math.abs(i) / 4));

/** Where sizes lie: four bins to each power of ten, from 10⁻⁸ to 10². */
const SIZE_EDGES = between(-32, 8, (i) => 10 ** (i / 4));

function between(first: number, last: number, edge: (i: number) => number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => edge(first + i));
}

/** How values of either sign are spread. Each finite one is in a bin. */
export function valueDistribution(values: ArrayLike<number>): Distribution {
  return distribution(values, VALUE_EDGES, (v) => 24 + Math.sign(v) * Math.log1p(Math.abs(v)) * 4);
}

/** How the sizes |v| are spread. Each finite one but 0, which has no logarithm, is in a bin. */
export function sizeDistribution(values: ArrayLike<number>): Distribution {
  return distribution(values, SIZE_EDGES, (v) => 32 + Math.log10(Math.abs(v)) * 4);
}

/** `place` says where a number lies, in bins from the left end; −∞ for one that is left out. */
function distribution(
  values: ArrayLike<number>,
  edges: readonly number[],
  place: (value: number) => number,
): Distribution {
  const bins = new Uint32Array(edges.length - 1);
  let [zeros, squares] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    squares += value * value;
    if (value === 0) zeros++;
    const at = place(value);
    if (!Number.isFinite(value) || at === Number.NEGATIVE_INFINITY) continue;
    bins[clamp(Math.floor(at), 0, bins.length - 1)]!++;
  }
  const rms = Math.sqrt(squares / values.length);
  return { count: values.length, zeros, rms, edges, bins };
}
