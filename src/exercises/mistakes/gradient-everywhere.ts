import { PoolingGradientEverywhere } from "../../nn/mistakes/index.js";
import type { Tensors } from "../exercise.js";
import { RIGHT_PIECES, stepWith } from "../tasks/training-step.js";
import { integers, scaled } from "../tensors.js";
import type { Mistake } from "./mistake.js";

function everywhere({ x, gradY, windowSize }: Tensors, share: (area: number) => number): Tensors {
  const [k1, k2] = integers(windowSize);
  const gradX = new PoolingGradientEverywhere(k1, k2).backward(x, gradY);
  return { gradX: scaled(gradX, share(k1 * k2)) };
}

/** A pooled number's gradient to every cell of its window. */
export const gradientEverywhere: Mistake = {
  id: "gradient-everywhere",
  name: "The gradient goes to every cell of a pooling window",
  idea: "Only the winner of a window decides its maximum; the other cells could move a little and nothing would change. So the whole gradient goes to the winner, and the others get 0.",
  chapter: "pooling-relu-flatten",
  figure: "pooling",
  answers: {
    maxPoolingBackward: [
      (given) => everywhere(given, () => 1),
      (given) => everywhere(given, (area) => 1 / area), // shared out, as average pooling does
    ],
    trainingStep: [stepWith({ ...RIGHT_PIECES, pooling: new PoolingGradientEverywhere(2, 2) })],
  },
};
