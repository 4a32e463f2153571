import type { Digits } from "../../digits/index.js";
import type { Random } from "../../nn/index.js";
import { augmentationStream } from "../settings/random-stream.js";
import type { Settings } from "../settings/settings.js";
import { shift } from "./shift.js";
import { type Affine, warp } from "./warp.js";

export { shift } from "./shift.js";
export { type Affine, warp } from "./warp.js";

/** Changes the images of a batch in place; `start` is the place of its first in the epoch's order. */
export type Augment = (batch: Digits, start: number) => void;

type Change = (from: Uint8Array, to: Uint8Array) => void;

/** How an image is changed, from six random numbers in [0, 1) of its own. */
const changes = {
  none: null,
  shifts: (r: Float64Array): Change => {
    const [right, down] = [Math.floor(3 * r[0]!) - 1, Math.floor(3 * r[1]!) - 1];
    return (from, to) => shift(from, to, right, down);
  },
  warps: (r: Float64Array): Change => {
    const map = affine(r);
    return (from, to) => warp(from, to, map);
  },
};

const NUMBERS = 6;

/** What happens to the images in one epoch. It depends on settings and epoch alone, whatever came before. */
export function augmentation(settings: Settings, count: number, epoch: number): Augment {
  const change = changes[settings.augmentation];
  if (change === null) return () => {};
  const numbers = draw(count * NUMBERS, augmentationStream(settings.seed, epoch));
  const before = new Uint8Array(784);
  return ({ images, count }, start) => {
    for (let i = 0; i < count; i++) {
      const image = images.subarray(i * 784, (i + 1) * 784);
      before.set(image);
      const from = (start + i) * NUMBERS;
      change(numbers.subarray(from, from + NUMBERS))(before, image);
    }
  };
}

function draw(count: number, random: Random): Float64Array {
  return new Float64Array(count).map(random);
}

/** A turn of ±12°, stretches and a shear of ±0.12, and a shift of ±2 pixels. */
function affine(r: Float64Array): Affine {
  const between = (i: number, most: number) => (2 * r[i]! - 1) * most;
  const angle = between(0, (12 * Math.PI) / 180);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const wide = 1 + between(1, 0.12);
  const high = 1 + between(2, 0.12);
  const slant = between(3, 0.12);
  return {
    a: cos * wide,
    b: cos * slant - sin * high,
    c: sin * wide,
    d: sin * slant + cos * high,
    right: between(4, 2),
    down: between(5, 2),
  };
}
