import { backward1, collect1, forward1 } from "./convolution1";
import { backward2, collect2, forward2, turn2 } from "./convolution2";
import { crossEntropy } from "./cross-entropy";
import { backward3, forward3, turn3 } from "./linear";
import { toFloats } from "./pixels";
import {
  FLOAT, GRADS, IMAGES, LABELS, LOGITS, LOGITS_ROW, MOST_IMAGES, PARAMS, PIXELS, SET, SUMS1, SUMS2,
  VELOCITIES,
} from "./sizes";

export { update } from "./update";

// Where the worker writes and reads.
export const params: usize = PARAMS;
export const grads: usize = GRADS;
export const velocities: usize = VELOCITIES;
export const images: usize = IMAGES;
export const labels: usize = LABELS;
export const logits: usize = LOGITS;
export const mostImages: usize = MOST_IMAGES;

/** LOGITS of the first n images. */
export function forward(n: usize): void {
  for (let i: usize = 0; i < n; i++) forwardImage(i);
}

/** The mean loss of the first n images, and GRADS. Image after image, so that all stays near at hand. */
export function backward(n: usize): f64 {
  turn2();
  turn3();
  memory.fill(GRADS, 0, SET);
  memory.fill(SUMS1, 0, 160 * FLOAT);
  memory.fill(SUMS2, 0, 576 * FLOAT);
  const share: f32 = 1 / <f32>n;
  let loss: f64 = 0;
  for (let i: usize = 0; i < n; i++) {
    forwardImage(i);
    loss += crossEntropy(LOGITS + i * LOGITS_ROW, load<u8>(LABELS + i), share);
    backward3();
    backward2();
    backward1();
  }
  collect1();
  collect2();
  return loss / <f64>n;
}

function forwardImage(i: usize): void {
  toFloats(IMAGES + i * PIXELS);
  forward1();
  forward2();
  forward3(LOGITS + i * LOGITS_ROW);
}
