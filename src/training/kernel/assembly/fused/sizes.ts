// The article's network in numbers, and where they lie in memory. Lengths are in cells unless they are
// called bytes; a cell is a 32-bit float.
//
//   x [28, 28] → conv1 [24, 24, 4] → pool, ReLU [12, 12, 4] → conv2 [10, 10, 16] → pool, ReLU [5, 5, 16]
//     → linear [10]
//
// Maps are stored as [row, column, channel]: the channels of a place are neighbours, so that one vector of
// four lanes holds four channels. conv1's four outputs are one vector, conv2's sixteen are four, and the
// ten classes are three, with two lanes unused.

import { BEGINNING, FLOAT, LOGITS_ROW, MOST_IMAGES, PIXELS, SIDE, VECTOR } from "../shared/sizes";

export const IMAGE_ROW: usize = SIDE * FLOAT; // bytes from a pixel to the one below it

export const SIZE1: usize = 5; // conv1's kernels are 5 × 5
export const POOLED1: usize = 12; // its pooled maps are 12 × 12
export const CELLS1: usize = 144;
export const MAP1_CELL: usize = 4 * FLOAT; // bytes from a place of the pooled maps to the next, 4 channels
export const MAP1_ROW: usize = POOLED1 * MAP1_CELL;

export const SIZE2: usize = 3; // conv2's kernels are 3 × 3
export const TAPS2: usize = 9; // its weights a pair of channels
export const CHANNELS2: usize = 16;
export const POOLED2: usize = 5;
export const CELLS2: usize = 25;
export const MAP2_CELL: usize = CHANNELS2 * FLOAT;

export const FEATURES: usize = 400; // 5 · 5 · 16, what the linear layer sees

// A set of parameters. Values, gradients and velocities are three such sets, one behind the other.
//
//   kernels1  [5, 5, 4]        row, column, output                       100
//   kernels2  [3, 3, 4, 16]    row, column, input, output                576
//   weights   [5, 5, 16, 12]   row, column, channel, class             4,800
//   biases1   [4]                                                          4
//   biases2   [16]                                                        16
//   biases3   [12]                                                        12
//                                                                   = 5,508
// Weights come first, so that "weights only" is a stretch of memory.

export const KERNELS1: usize = 0;
export const KERNELS2: usize = KERNELS1 + 100 * FLOAT;
export const WEIGHTS: usize = KERNELS2 + 576 * FLOAT;
export const BIASES1: usize = WEIGHTS + 4800 * FLOAT;
export const BIASES2: usize = BIASES1 + 4 * FLOAT;
export const BIASES3: usize = BIASES2 + 16 * FLOAT;
export const SET: usize = BIASES3 + 12 * FLOAT; // bytes of a set

// The memory, from its beginning:
//
//   tables of the compiler's own library                      16 KiB
//   PARAMS | GRADS | VELOCITIES       three sets              66 kB
//   TURNED2   kernels2 as [output, row, column, input]        conv2's backward pass reads it so
//   TURNED3   weights as [feature / 4, class, 4 features]     and the linear layer's
//   SUMS1     ∂L/∂kernels1 as [output, row, 8 columns]        five columns, and three that are ignored
//   SUMS2     ∂L/∂kernels2 as [output, row, column, input]
//   X         one image as floats, and a vector of slack
//   MAPS1 | WINNERS1 | GRAD_MAPS1     one image's [12, 12, 4] each
//   MAPS2 | WINNERS2 | GRAD_MAPS2     one image's [5, 5, 16] each
//   GRAD_LOGITS                       one image's [12]
//   LOGITS    [1000, 12]
//   LABELS    1,000 bytes
//   IMAGES    1,000 images of 784 bytes
//
// All but the last three is a single image's, and stays in the processor's nearest caches.

export const PARAMS: usize = BEGINNING;
export const GRADS: usize = PARAMS + SET;
export const VELOCITIES: usize = GRADS + SET;
export const TURNED2: usize = VELOCITIES + SET;
export const TURNED3: usize = TURNED2 + 576 * FLOAT;
export const SUMS1: usize = TURNED3 + 4000 * FLOAT;
export const SUMS2: usize = SUMS1 + 160 * FLOAT;
export const X: usize = SUMS2 + 576 * FLOAT;
export const MAPS1: usize = X + PIXELS * FLOAT + VECTOR;
export const WINNERS1: usize = MAPS1 + 576 * FLOAT;
export const GRAD_MAPS1: usize = WINNERS1 + 576 * FLOAT;
export const MAPS2: usize = GRAD_MAPS1 + 576 * FLOAT;
export const WINNERS2: usize = MAPS2 + FEATURES * FLOAT;
export const GRAD_MAPS2: usize = WINNERS2 + FEATURES * FLOAT;
export const GRAD_LOGITS: usize = GRAD_MAPS2 + FEATURES * FLOAT;
export const LOGITS: usize = GRAD_LOGITS + LOGITS_ROW;
export const LABELS: usize = LOGITS + MOST_IMAGES * LOGITS_ROW;
export const IMAGES: usize = LABELS + 1008;
export const END: usize = IMAGES + MOST_IMAGES * PIXELS; // 957 kB: fifteen pages of 64 KiB
