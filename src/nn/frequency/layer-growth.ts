import { Convolution } from "../layers/convolution.js";
import { Linear } from "../layers/linear.js";
import { mean } from "../mean.js";
import type { Network } from "../network/network.js";
import { sizesOf } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { largestGain, singularValues } from "./singular-values.js";

/** By how many times a layer makes its input longer, ‖z‖ / ‖x‖, without its bias. */
export interface LayerGrowth {
  /** Over the given images. */
  measured: number;
  /** What the variance of the weights makes one expect: √(number of outputs · d₁ · mean w² / number of inputs). */
  middle: number;
  /** The largest singular value, for a convolution of the wrapped image: no input can be made longer. */
  worst: number;
}

/** The growth in each layer with weights, over images x [n, 1, 28, 28]; the means of the images' own. */
export function layerGrowths({ layers }: Network, x: Tensor): LayerGrowth[] {
  const found: LayerGrowth[] = [];
  let input = x;
  for (const layer of layers) {
    const output = layer.forward(input);
    if (layer instanceof Convolution || layer instanceof Linear)
      found.push({
        measured: measuredGrowth(layer, input, output),
        ...expectedGrowth(layer, input, output),
      });
    input = output;
  }
  return found;
}

function measuredGrowth(layer: Convolution | Linear, input: Tensor, output: Tensor): number {
  const images = input.shape[0]!;
  const [before, after] = [input.data.length / images, output.data.length / images];
  const { b } = layer.params;
  const area = after / b.data.length; // outputs that share a bias
  let sum = 0;
  for (let m = 0; m < images; m++) {
    let [short, long] = [0, 0];
    for (let i = 0; i < before; i++) short += input.data[m * before + i]! ** 2;
    for (let i = 0; i < after; i++)
      long += (output.data[m * after + i]! - b.data[Math.floor(i / area)]!) ** 2;
    sum += Math.sqrt(long / short);
  }
  return sum / images;
}

function expectedGrowth(
  layer: Convolution | Linear,
  input: Tensor,
  output: Tensor,
): Pick<LayerGrowth, "middle" | "worst"> {
  const weights = layer instanceof Linear ? layer.params.w : layer.params.k;
  const products = layer instanceof Linear ? layer.d1 : layer.c1 * layer.k1 * layer.k2;
  const square = mean(Array.from(weights.data, (w) => w * w));
  const middle = Math.sqrt((output.data.length / input.data.length) * products * square);
  if (layer instanceof Linear) return { middle, worst: singularValues(weights)[0]! };
  const [, , h, w] = sizesOf(input.shape, 4);
  return { middle, worst: largestGain(weights, [h, w]) };
}
