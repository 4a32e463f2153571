import { type Layer, MaxPooling } from "../../nn/index.js";
import { scaled } from "../../nn/tensor.js";
import { type Change, type GivenTo, type Mistake, sizesIn, type Tensors } from "../mistake.js";
import { PoolingGradientEverywhere } from "./pooling-gradient-everywhere.js";

const change: Change = {
  layer: (layer: Layer) =>
    layer instanceof MaxPooling ? new PoolingGradientEverywhere(layer.k1, layer.k2) : layer,
};

function everywhere(
  { x, gradY, windowSize }: GivenTo<"maxPoolingBackward">,
  share: (area: number) => number,
): Tensors {
  const [k1, k2] = sizesIn(windowSize, 2);
  const gradX = new PoolingGradientEverywhere(k1, k2).backward(x, gradY);
  return { gradX: scaled(gradX, share(k1 * k2)) };
}

/** A pooled number's gradient to every cell of its window. */
export const gradientEverywhere: Mistake = {
  id: "gradient-everywhere",
  chapter: "pooling-relu-flatten",
  figure: "pooling",
  inNetwork: change,
  answers: {
    maxPoolingBackward: [
      (given) => everywhere(given, () => 1),
      (given) => everywhere(given, (area) => 1 / area), // shared out, as average pooling does
    ],
    trainingStep: [change],
  },
};
