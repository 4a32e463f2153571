import { crossEntropy } from "../shared/cross-entropy";
import { backwardLinear, backwardToFeatures, forwardLinear, turnLinear } from "../shared/linear";
import { toFloats } from "../shared/pixels";
import { FLOAT, LOGITS_ROW, MOST_IMAGES, PIXELS, TURNED_ROW } from "../shared/sizes";
import { descend } from "../shared/update";
import * as convolution from "./convolution";
import { firstStage, nextStage, Stage, take } from "./stage";

// The network: a first stage, perhaps a second one, and a linear layer over the maps of the last.
let first: Stage = changetype<Stage>(0);
let last: Stage = changetype<Stage>(0);
let features: usize = 0;
let turned: usize = 0;
let gradLogits: usize = 0;

// A set of parameters: the kernels of each stage, weights [feature, 12], then the biases of each and of the
// linear layer. Values, gradients and velocities are three such sets.
let weights: usize = 0;
let biases: usize = 0;
let linearBias: usize = 0;
let set: usize = 0;

// Where the worker writes and reads.
export let params: usize = 0;
export let grads: usize = 0;
export let velocities: usize = 0;
export let images: usize = 0;
export let labels: usize = 0;
export let logits: usize = 0;
export const mostImages: usize = MOST_IMAGES;

/** Lays the memory out for an architecture, once; kernels2 is 0 where there is no second convolution. */
export function configure(
  kernels1: usize, size1: usize, stride1: usize, padding1: usize,
  kernels2: usize, size2: usize, stride2: usize, padding2: usize,
): void {
  first = firstStage(kernels1, size1, stride1, padding1);
  last = kernels2 == 0 ? first : nextStage(first, kernels2, size2, stride2, padding2);
  features = (last.mapsEnd - last.maps) / FLOAT;
  let at: usize = 0;
  first.kernels = at, at += first.terms * first.mapCell;
  if (last != first) last.kernels = at, at += last.terms * last.mapCell;
  weights = at, at += features * LOGITS_ROW;
  biases = at;
  first.biases = at, at += first.mapCell;
  if (last != first) last.biases = at, at += last.mapCell;
  linearBias = at, at += LOGITS_ROW;
  set = at;
  params = take(set);
  grads = take(set);
  velocities = take(set);
  turned = take((features / 4) * TURNED_ROW);
  gradLogits = take(LOGITS_ROW);
  logits = take(MOST_IMAGES * LOGITS_ROW);
  labels = take(MOST_IMAGES);
  images = take(MOST_IMAGES * PIXELS);
}

/** The logits of the first n images. */
export function forward(n: usize): void {
  for (let i: usize = 0; i < n; i++) forwardImage(i);
}

/** The mean loss of the first n images, and its gradients. */
export function backward(n: usize): f64 {
  memory.fill(grads, 0, set);
  turnLinear(params + weights, features, turned);
  convolution.beginBatch(first, params);
  if (last != first) convolution.beginBatch(last, params);
  const share: f32 = 1 / <f32>n;
  let loss: f64 = 0;
  for (let i: usize = 0; i < n; i++) {
    forwardImage(i);
    loss += crossEntropy(logits + i * LOGITS_ROW, load<u8>(labels + i), share, gradLogits);
    backwardLinear(last.maps, last.mapsEnd, gradLogits, grads + weights, grads + linearBias);
    backwardToFeatures(last.maps, last.mapsEnd, gradLogits, turned, last.gradMaps);
    if (last != first) {
      convolution.backward(last, grads);
      convolution.close(first);
    }
    convolution.backward(first, grads);
  }
  convolution.endBatch(first, grads);
  if (last != first) convolution.endBatch(last, grads);
  return loss / <f64>n;
}

/** Moves the parameters against the gradients; biases are spared the decay. */
export function update(rate: f32, momentum: f32, nesterov: bool, decay: f32): void {
  descend(params, grads, velocities, biases, rate, momentum, nesterov, decay);
  const rest = set - biases;
  descend(params + biases, grads + biases, velocities + biases, rest, rate, momentum, nesterov, 0);
}

function forwardImage(i: usize): void {
  toFloats(images + i * PIXELS, first.input);
  convolution.forward(first, params);
  if (last != first) convolution.forward(last, params);
  forwardLinear(last.maps, last.mapsEnd, params + weights, params + linearBias, logits + i * LOGITS_ROW);
}
