import { type Tensor, tensor } from "../../nn/index.js";
import { choice, toggle } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";

/** The image's side and the window's side, by the name of the choice. */
const SIZES = {
  "4by2": { side: 4, window: 2 },
  "6by2": { side: 6, window: 2 },
  "6by3": { side: 6, window: 3 },
} as const;
export type PoolingSize = keyof typeof SIZES;

/** Which numbers of the first window are its largest. */
export type PoolingNumbers = "different" | "tie" | "equal";

/** What readers may choose about the pooled image. */
export const poolingSettings = {
  size: labelled(
    "image and windows",
    choice(["4by2", "6by2", "6by3"], "4by2", {
      "4×4 by 2×2": "4by2",
      "6×6 by 2×2": "6by2",
      "6×6 by 3×3": "6by3",
    }),
    { "4by2": "4×4 by 2×2", "6by2": "6×6 by 2×2", "6by3": "6×6 by 3×3" },
  ),
  numbers: labelled(
    "numbers",
    choice(["different", "tie", "equal"], "different", {
      "all different": "different",
      "a tie": "tie",
      "a window all equal": "equal",
    }),
    { different: "all different", tie: "a tie", equal: "a window all equal" },
  ),
};

/** The switch of the mistake; a table of its own, so that switching leaves typed numbers alone. */
export const poolingMistake = {
  everywhere: labelled("gradient to every cell of the window", toggle(false)),
};

/** The image's side and the window's side. */
export function poolingSizes(size: PoolingSize): { side: number; window: number } {
  return SIZES[size];
}

/**
 * A square image whose numbers all differ: the multiples of 7, or 13, modulo a prime, run through all
 * remainders. A tie gives the last pixel of the first window its maximum, `equal` all of them.
 */
export function poolingImage(chosen: { size: PoolingSize; numbers: PoolingNumbers }): Tensor {
  const { size, numbers } = chosen;
  const { side, window } = poolingSizes(size);
  const [step, prime] = side === 4 ? [7, 17] : [13, 37];
  const data = Float64Array.from(
    { length: side * side },
    (_, i) => (((i + 1) * step) % prime) - Math.floor(prime / 3),
  );
  const first = Array.from(
    { length: window * window },
    (_, s) => Math.floor(s / window) * side + (s % window),
  );
  const most = Math.max(...first.map((i) => data[i]));
  const equal = { different: [], tie: first.slice(-1), equal: first }[numbers];
  for (const i of equal) data[i] = most;
  return tensor([side, side], data);
}

/** Positive and negative numbers, one zero, and one that is nearly zero. */
export const reluExample: Tensor = tensor([2, 4], [2, -1, 0, 3, -4, 0.5, -0.1, 1]);
