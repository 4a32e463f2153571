import { ReluMaskFromGradient } from "../../nn/mistakes/index.js";
import { RIGHT_PIECES, stepWith } from "../tasks/training-step.js";
import type { Mistake } from "./mistake.js";

const wrong = new ReluMaskFromGradient();

/** ReLU's mask from the gradient in place of the input. */
export const maskFromWrongTensor: Mistake = {
  id: "mask-from-wrong-tensor",
  name: "The mask comes from the wrong tensor",
  idea: "ReLU's derivative is 1 where its input was positive and 0 elsewhere, whatever gradient arrives. A negative gradient passes an open gate, and a positive one does not open a closed gate.",
  chapter: "pooling-relu-flatten",
  figure: "relu",
  answers: {
    reluBackward: [({ x, gradY }) => ({ gradX: wrong.backward(x, gradY) })],
    trainingStep: [stepWith({ ...RIGHT_PIECES, relu: wrong })],
  },
};
