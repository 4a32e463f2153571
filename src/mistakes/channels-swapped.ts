import { addBias } from "../nn/convolution/bias.js";
import { inputGradientSkippingZeros } from "../nn/convolution/index.js";
import {
  convolveByDefinition,
  foldInput,
  inputGradientByDefinition,
  kernelGradientByDefinition,
  permute,
  reshape,
  type Tensor,
  tensor,
  unfoldInput,
  unfoldKernel,
} from "../nn/index.js";
import { sizesOf } from "../nn/shape.js";
import { inConvolutions } from "./in-layers.js";
import { type Mistake, sizesIn, type Tensors } from "./mistake.js";

/**
 * The kernel read as if its numbers stood in the order [c1, c2, k1, k2], in the shape that it has. With as many
 * channels in as out this exchanges the two channel axes.
 */
function withChannelsSwapped(k: Tensor): Tensor {
  const [c2, c1, k1, k2] = sizesOf(k.shape, 4);
  return permute(reshape(k, [c1, c2, k1, k2]), [1, 0, 2, 3]); // [c2, c1, k1, k2]
}

/** An answer that reads k[c][o] for k[o][c]; none where there are not as many channels in as out. */
function ifSquare(k: Tensor, answer: (swapped: Tensor) => Tensors): Tensors | null {
  return k.shape[0] === k.shape[1] ? answer(withChannelsSwapped(k)) : null;
}

/** The columns of X′ with the channel running fastest: column (i·k2 + j)·c1 + c in place of (c·k1 + i)·k2 + j. */
function channelFastest(g: Tensor, area: number): Tensor {
  const columns = g.shape[2]!;
  const c1 = columns / area;
  const made = g.data.map((_, at) => {
    const column = at % columns;
    return g.data[at - column + (column % c1) * area + Math.floor(column / c1)]!;
  });
  return tensor(g.shape, made);
}

/** Input and output channels, or channels and places, taken for each other. */
export const channelsSwapped: Mistake = {
  id: "channels-swapped",
  chapter: "convolution",
  figure: "channels",
  inNetwork: {
    layer: inConvolutions((gradY, k) => inputGradientSkippingZeros(gradY, withChannelsSwapped(k))),
  },
  answers: {
    unfoldInput: [
      ({ x, kernelSize }) => {
        const [k1, k2] = sizesIn(kernelSize, 2);
        return { unfolded: channelFastest(unfoldInput(x, [k1, k2]), k1 * k2) };
      },
    ],
    foldInput: [
      ({ g, shape, kernelSize }) => {
        const sizes = sizesIn(shape, 4);
        return { folded: foldInput(channelFastest(g, sizes[1]), sizes, sizesIn(kernelSize, 2)) };
      },
    ],
    convolve: [
      ({ x, k, b }) =>
        ifSquare(k, (swapped) => ({ y: addBias(convolveByDefinition(x, swapped), b) })),
    ],
    unfoldKernel: [
      ({ k, imageSize }) =>
        ifSquare(k, (swapped) => ({ unfolded: unfoldKernel(swapped, sizesIn(imageSize, 2)) })),
    ],
    convolutionBackward: [
      ({ x, k, gradY }) =>
        ifSquare(k, (swapped) => ({
          gradX: inputGradientByDefinition(gradY, swapped),
          gradK: withChannelsSwapped(kernelGradientByDefinition(x, gradY)),
        })),
    ],
  },
};
