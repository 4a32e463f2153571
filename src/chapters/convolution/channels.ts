import { ConvolutionSum } from "../../figures/convolution/convolution-sum.js";
import { describeConvolution } from "../../figures/convolution/describe-convolution.js";
import { alternatingKernel, countingImage } from "../../figures/convolution/example-tensors.js";
import { caseGrid } from "../../figures/reader-case/case-grid.js";
import { convolutionBiasEquation, type Relations, relationsOf } from "../../nn/equations/index.js";
import {
  Convolution,
  convolveByDefinition,
  type Equation,
  reshape,
  type Tensor,
  tensor,
  valueAt,
} from "../../nn/index.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { numberText } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

type Editable = HTMLElement & { value: Tensor };

/** An image X [c1, 3, 4], kernels K [c2, c1, 2, 2] and biases b [1, c2] that readers may change. */
export function givenChannels(
  c1: number,
  c2: number,
): { image: Editable; kernels: Editable; biases: Editable } {
  const { channels } = words;
  const grid = (tensor: Tensor, name: string, remark: string) =>
    caseGrid(TensorGrid(tensor, { name, remark, editable: true }));
  const biases = tensor([1, c2], [10, 20, 30].slice(0, c2));
  return {
    image: grid(countingImage([c1, 3, 4]), "X", channels.image),
    kernels: grid(alternatingKernel([c2, c1, 2, 2]), "K", channels.kernels),
    biases: grid(biases, "b", channels.biases),
  };
}

/** The chosen cell of a convolution with a bias, in words and numbers. */
export function ChannelSum(
  equation: Equation,
  values: Readonly<Record<"X" | "K" | "b" | "Y", Tensor>>,
): HTMLElement {
  const inWords = describeConvolution(equation, values, { biased: true });
  return ConvolutionSum(equation, values, {
    added: ({ index: [o = 0] }) => ({ tensor: "b", index: [0, o] }),
    describe(cell) {
      const [, channel = 0] = cell.index;
      return cell.tensor === "b"
        ? words.channels.bias(channel, numberText(valueAt(values.b, cell.index)))
        : inWords(cell);
    },
    invitation: words.channels.invitation,
  });
}

/** What belongs together: the convolution's cells, and the bias of each channel with its outputs. */
export function channelRelations(equation: Equation): Relations {
  return relationsOf(equation, convolutionBiasEquation(equation.shapes.Y ?? []));
}

/** The outputs Y [c2, 2, 3] again: by the engine's definition with the bias added, and by its layer. */
export function outputsByEngine(
  image: Tensor,
  kernels: Tensor,
  biases: Tensor,
): readonly [byDefinition: Tensor, byLayer: Tensor] {
  const [c1 = 0] = image.shape;
  const [c2 = 0] = kernels.shape;
  const images = reshape(image, [1, c1, 3, 4]);
  const defined = convolveByDefinition(images, kernels); // [1, c2, 2, 3]
  const withBias = defined.data.map((v, i) => v + biases.data[Math.floor(i / 6)]!);
  const layer = new Convolution(c1, c2, 2, 2, { dtype: "float64" });
  Object.assign(layer.params, { k: kernels, b: reshape(biases, [c2]) });
  return [tensor([c2, 2, 3], withBias), reshape(layer.forward(images), [c2, 2, 3])];
}
