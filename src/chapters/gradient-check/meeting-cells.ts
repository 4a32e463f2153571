import type { Bend } from "../../nn/gradient/index.js";
import { type Tensor, termOf } from "../../nn/index.js";
import type { Examined } from "./examined-network.js";

/** Numbers that differ by less are equal: a bend is found to twelve digits. */
const EQUAL = 1e-9;

/**
 * Where a network of one map meets a bend, by the terms of its outputs Y: for a kink the largest of a window where it is 0,
 * for a tie the two largest of a window where they are equal.
 */
export function meetingCells({ network, x }: Examined, kind: Bend["kind"]): string[] {
  const y = network.activations(x)[1];
  if (y === undefined) return [];
  return windowsOf(y).flatMap((cells) => {
    const [first, second] = cells.sort((a, b) => b.value - a.value);
    if (first === undefined || second === undefined) return [];
    if (kind === "kink") return Math.abs(first.value) < EQUAL ? [first.term] : [];
    return first.value - second.value < EQUAL ? [first.term, second.term].sort() : [];
  });
}

/** The windows of 2 × 2 outputs that pooling looks at, Y [1, 1, 4, 4]. */
function windowsOf({ shape, data }: Tensor): { term: string; value: number }[][] {
  const [, , h = 0, w = 0] = shape;
  return Array.from({ length: (h * w) / 4 }, (_, window) => {
    const [top, left] = [2 * Math.floor((2 * window) / w), (2 * window) % w];
    return [0, 1, 2, 3].map((i) => {
      const [p, q] = [top + Math.floor(i / 2), left + (i % 2)];
      return { term: termOf({ tensor: "Y", index: [0, p, q] }), value: data[p * w + q]! };
    });
  });
}
