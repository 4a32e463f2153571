import { type Tensor, tensor } from "../../nn/index.js";
import { choice, toggle } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";

/** What readers may choose about the pooled image. */
export const poolingSettings = {
  size: labelled(
    "image and windows",
    choice(["4×4 by 2×2", "6×6 by 2×2", "6×6 by 3×3"], "4×4 by 2×2"),
  ),
  numbers: labelled(
    "numbers",
    choice(["all different", "a tie", "a window all equal"], "all different"),
  ),
};

/** The switch of the mistake; a table of its own, so that switching leaves typed numbers alone. */
export const poolingMistake = {
  everywhere: labelled("gradient to every cell of the window", toggle(false)),
};

/** The image's side and the window's side. */
export function poolingSizes(size: string): { side: number; window: number } {
  const [, side, window] = /^(\d)×\d by (\d)×/.exec(size) ?? [];
  return { side: Number(side), window: Number(window) };
}

/**
 * A square image whose numbers all differ: the multiples of 7, or 13, modulo a prime, run through all
 * remainders. `a tie` gives the last pixel of the first window its maximum, `a window all equal` all of them.
 */
export function poolingImage({ size, numbers }: { size: string; numbers: string }): Tensor {
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
  const equal = { "a tie": first.slice(-1), "a window all equal": first }[numbers] ?? [];
  for (const i of equal) data[i] = most;
  return tensor([side, side], data);
}

/** Positive and negative numbers, one zero, and one that is nearly zero. */
export const reluExample: Tensor = tensor([2, 4], [2, -1, 0, 3, -4, 0.5, -0.1, 1]);
