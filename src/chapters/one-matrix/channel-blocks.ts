import { ConvolutionSum } from "../../figures/convolution/convolution-sum.js";
import { alternatingKernel, countingImage } from "../../figures/convolution/example-tensors.js";
import { words as convolution } from "../../figures/convolution/words/index.js";
import { Scrolling } from "../../figures/products/scrolling.js";
import { convolutionEquation } from "../../nn/equations/index.js";
import { type Equation, matmul, reshape, unfoldKernel } from "../../nn/index.js";
import { number, type Values } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { words } from "./words/index.js";

/** Channels, as many out as in, in how many groups, and the kernel's side. */
export const channelSettings = {
  channels: labelled(words.channels.channels, number(1, 4, 4)),
  groups: labelled(words.channels.groups, number(1, 4, 2)),
  size: labelled(words.channels.window, number(1, 2, 1)),
};

type ChannelSettings = Values<typeof channelSettings>;

/** As many groups as were asked for, or the next smaller number that divides the channels. */
export function groupsFit(values: ChannelSettings): ChannelSettings {
  let groups = Math.min(values.groups, values.channels);
  while (values.channels % groups !== 0) groups--;
  return { ...values, groups };
}

/** How many weights K has: each of its c₂ kernels sees the channels of its own group alone. */
export function groupedWeights({ channels, groups, size }: ChannelSettings): number {
  return channels * (channels / groups) * size * size;
}

/** A convolution of 3 × 3 pixels in several channels, split into groups, by its K″. */
export interface ChannelBlocks {
  equation: Equation;
  grids: Readonly<Record<"x" | "k" | "y" | "unfolded" | "sum", HTMLElement>>;
}

export function channelBlocks(chosen: ChannelSettings): ChannelBlocks {
  const { channels, groups, size: side } = chosen;
  const kernel = [channels, channels / groups, side, side] as const;
  const [x, k] = [countingImage([channels, 3, 3]), alternatingKernel(kernel)];
  const options = { groups };
  const unfolded = unfoldKernel(k, [3, 3], options); // K″ [c·o1·o2, c·9]
  const equation = convolutionEquation([channels, 3, 3], kernel, options);
  const y = reshape(
    matmul(reshape(x, [1, channels * 9]), unfolded, { transposeB: true }),
    equation.shape("Y"),
  );
  const values = { X: x, K: k, Y: y, "K″": unfolded };
  const isHole = (index: readonly number[]) => equation.isEmpty({ tensor: "K″", index });
  return {
    equation,
    grids: {
      x: TensorGrid(x, { name: "X", remark: convolution.given.image, size: "close" }),
      k: TensorGrid(k, { name: "K", remark: convolution.given.kernel, size: "close" }),
      y: TensorGrid(y, { name: "Y", remark: words.output, size: "close" }),
      unfolded: Scrolling(TensorGrid(unfolded, { name: "K″", isHole, size: "close" })),
      sum: ConvolutionSum(equation, values),
    },
  };
}
