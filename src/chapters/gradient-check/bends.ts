import type { Bend } from "../../nn/gradient/index.js";

/**
 * Where to go from a value to see a bend of a kind: to the one with the largest jump of the slope, from
 * there to the next, and round again. Null where there is none.
 */
export function nextBend(bends: readonly Bend[], kind: Bend["kind"], at: number): number | null {
  const jump = ({ before, after }: Bend) => Math.abs(after - before);
  const found = bends.filter((bend) => bend.kind === kind).sort((a, b) => jump(b) - jump(a));
  const now = found.findIndex(({ value }) => value === at);
  return found[(now + 1) % found.length]?.value ?? null;
}

/**
 * The exponent of ten of a step about `to` that is no longer than `epsilon` and of which three reach to no
 * other bend; a multiple of `grid`.
 */
export function stepWithin(
  bends: readonly Bend[],
  to: number,
  epsilon: number,
  grid: number,
): number {
  const gaps = bends.map(({ value }) => Math.abs(value - to)).filter((gap) => gap > 0);
  const longest = Math.min(epsilon, ...gaps.map((gap) => gap / 3));
  return Math.floor(Math.log10(longest) / grid + 1e-9) * grid;
}
