import { crossEntropy } from "../shared/cross-entropy";
import { backwardLinear, backwardToFeatures, forwardLinear, turnLinear } from "../shared/linear";
import { toFloats } from "../shared/pixels";
import { FLOAT, LOGITS_ROW, MOST_IMAGES, PIXELS } from "../shared/sizes";
import { descend } from "../shared/update";
import { backward1, collect1, forward1 } from "./convolution1";
import { backward2, collect2, forward2, turn2 } from "./convolution2";
import {
  BIASES1, BIASES3, FEATURES, GRADS, GRAD_LOGITS, GRAD_MAPS2, IMAGES, LABELS, LOGITS, MAPS2, PARAMS, SET,
  SUMS1, SUMS2, TURNED3, VELOCITIES, WEIGHTS, X,
} from "./sizes";

// Where the worker writes and reads.
export const params: usize = PARAMS;
export const grads: usize = GRADS;
export const velocities: usize = VELOCITIES;
export const images: usize = IMAGES;
export const labels: usize = LABELS;
export const logits: usize = LOGITS;
export const mostImages: usize = MOST_IMAGES;

const FEATURES_END: usize = MAPS2 + FEATURES * FLOAT;

/** LOGITS of the first n images. */
export function forward(n: usize): void {
  for (let i: usize = 0; i < n; i++) forwardImage(i);
}

/** The mean loss of the first n images, and GRADS. Image after image, so that all stays near at hand. */
export function backward(n: usize): f64 {
  beginBatch();
  const share: f32 = 1 / <f32>n;
  let loss: f64 = 0;
  for (let i: usize = 0; i < n; i++) {
    forwardImage(i);
    loss += crossEntropy(LOGITS + i * LOGITS_ROW, load<u8>(LABELS + i), share, GRAD_LOGITS);
    backwardLinear(MAPS2, FEATURES_END, GRAD_LOGITS, GRADS + WEIGHTS, GRADS + BIASES3);
    backwardToFeatures(MAPS2, FEATURES_END, GRAD_LOGITS, TURNED3, GRAD_MAPS2);
    backward2();
    backward1();
  }
  collect1();
  collect2();
  return loss / <f64>n;
}

/** Moves the parameters against GRADS; biases are spared the decay. */
export function update(rate: f32, momentum: f32, nesterov: bool, decay: f32): void {
  descend(PARAMS, GRADS, VELOCITIES, BIASES1, rate, momentum, nesterov, decay);
  const biases = SET - BIASES1;
  descend(PARAMS + BIASES1, GRADS + BIASES1, VELOCITIES + BIASES1, biases, rate, momentum, nesterov, 0);
}

/** Turns the weights for the backward pass, and clears what is summed over the batch. */
export function beginBatch(): void {
  turn2();
  turnLinear(PARAMS + WEIGHTS, FEATURES, TURNED3);
  memory.fill(GRADS, 0, SET);
  memory.fill(SUMS1, 0, 160 * FLOAT);
  memory.fill(SUMS2, 0, 576 * FLOAT);
}

function forwardImage(i: usize): void {
  toFloats(IMAGES + i * PIXELS, X);
  forward1();
  forward2();
  forwardLinear(MAPS2, FEATURES_END, PARAMS + WEIGHTS, PARAMS + BIASES3, LOGITS + i * LOGITS_ROW);
}
