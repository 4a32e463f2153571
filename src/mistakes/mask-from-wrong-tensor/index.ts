import { type Layer, ReLU } from "../../nn/index.js";
import type { Change, Mistake } from "../mistake.js";
import { ReluMaskFromGradient } from "./relu-mask-from-gradient.js";

const wrong = new ReluMaskFromGradient();
const change: Change = { layer: (layer: Layer) => (layer instanceof ReLU ? wrong : layer) };

/** ReLU's mask from the gradient in place of the input. */
export const maskFromWrongTensor: Mistake = {
  id: "mask-from-wrong-tensor",
  chapter: "pooling-relu-flatten",
  figure: "relu",
  inNetwork: change,
  answers: {
    reluBackward: [({ x, gradY }) => ({ gradX: wrong.backward(x, gradY) })],
    trainingStep: [change],
  },
};
