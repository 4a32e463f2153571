import type { Tensors } from "../../../mistakes/index.js";
import { counting, numbers } from "../../tensors.js";

const linear = {
  x: counting([3, 3]),
  w: numbers([3, 3], 5, -1, 3, 6, 2, -4, -2, 7, 1),
};
const k = numbers([2, 2, 2, 2], 2, -1, 3, 1, -2, 4, 6, 5, 3, 7, -3, 2, 1, -4, 8, 4);
const relu = { x: numbers([2, 4], 1, -2, 3, -4, 5, -6, 7, -8) };
const loss = {
  logits: numbers([2, 4], 1, 2, 4, 0.5, 3, 0.5, -1, 2),
  labels: numbers([2], 1, 0),
};

/**
 * Small examples that have the sizes of a chapter's figure, so that they can be shown there. Weights of a linear layer are
 * square, for then a product without its transpose gives numbers; a convolution has two channels, for then swapped ones show.
 */
export const SMALL: Readonly<Record<string, Tensors>> = {
  linearForward: { ...linear, b: numbers([3], 10, -20, 30) },
  linearBackward: { ...linear, gradY: numbers([3, 3], -3, 1, 2, 7, 4, -5, 6, -1, 8) },
  convolve: { x: counting([1, 2, 3, 4]), k, b: numbers([2], 100, -200) },
  convolutionBackward: {
    x: counting([1, 2, 3, 3]),
    k,
    gradY: numbers([1, 2, 2, 2], 1, 4, -2, 6, -3, 5, 2, -1),
  },
  reluForward: relu,
  reluBackward: { ...relu, gradY: numbers([2, 4], 7, 8, -9, -10, 11, 12, -13, 14) },
  crossEntropy: loss,
  crossEntropyGradient: loss,
};
