import { type Tensor, tensor } from "../../nn/index.js";
import { choice, toggle, type Values } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";
import { words } from "./words/index.js";

const say = words.settings;

/** The image's side and the window's side, by the name of the choice. */
const SIZES = {
  "4-2": { side: 4, window: 2 },
  "6-2": { side: 6, window: 2 },
  "6-3": { side: 6, window: 3 },
} as const;

/** What readers may choose about the pooled image. */
export const poolingSettings = {
  size: labelled(
    say.size,
    choice(["4-2", "6-2", "6-3"], "4-2", {
      "4×4 by 2×2": "4-2",
      "6×6 by 2×2": "6-2",
      "6×6 by 3×3": "6-3",
    }),
    say.sizes,
  ),
  numbers: labelled(
    say.numbers,
    choice(["different", "tie", "equal"], "different", {
      "all different": "different",
      "a tie": "tie",
      "a window all equal": "equal",
    }),
    say.kinds,
  ),
};

export type PoolingSettings = Values<typeof poolingSettings>;

/** The switch of the mistake; a table of its own, so that switching leaves typed numbers alone. */
export const poolingMistake = { everywhere: labelled(say.everywhere, toggle(false)) };

/** The image's side and the window's side. */
export function poolingSizes(size: PoolingSettings["size"]): { side: number; window: number } {
  return SIZES[size];
}

/**
 * A square image whose numbers all differ: the multiples of 7, or 13, modulo a prime, run through all
 * remainders. `tie` gives the last pixel of the first window its maximum, `equal` all of them.
 */
export function poolingImage({ size, numbers }: PoolingSettings): Tensor {
  const { side, window } = SIZES[size];
  const [step, prime] = side === 4 ? [7, 17] : [13, 37];
  const data = Float64Array.from(
    { length: side * side },
    (_, i) => (((i + 1) * step) % prime) - Math.floor(prime / 3),
  );
  const first = Array.from(
    { length: window * window },
    (_, s) => Math.floor(s / window) * side + (s % window),
  );
  const most = Math.max(...first.map((i) => data[i]!));
  const equal = { different: [], tie: first.slice(-1), equal: first }[numbers];
  for (const i of equal) data[i] = most;
  return tensor([side, side], data);
}

/** Positive and negative numbers, one zero, and one that is nearly zero. */
export const reluExample: Tensor = tensor([2, 4], [2, -1, 0, 3, -4, 0.5, -0.1, 1]);
