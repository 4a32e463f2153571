import {
  convolveByDefinition,
  foldInput,
  inputGradientByDefinition,
  kernelGradientByDefinition,
  type Tensor,
  tensor,
  unfoldInput,
  unfoldKernel,
} from "../../nn/index.js";
import { addBias } from "../tasks/convolution-forward.js";
import { integers } from "../tensors.js";
import type { Mistake } from "./mistake.js";

/** A kernel with its two channel axes exchanged: [c2, c1, k1, k2] → [c1, c2, k1, k2]. */
function exchanged(k: Tensor): Tensor {
  const [c2, c1, k1, k2] = k.shape;
  const area = k1 * k2;
  const made = k.data.map((_, at) => {
    const [c, o] = [Math.floor(at / (area * c2)), Math.floor(at / area) % c2];
    return k.data[(o * c1 + c) * area + (at % area)];
  });
  return tensor([c1, c2, k1, k2], made);
}

/** The columns of X′ with the channel running fastest: column (i·k2 + j)·c1 + c in place of (c·k1 + i)·k2 + j. */
function channelFastest(g: Tensor, area: number): Tensor {
  const columns = g.shape[2];
  const c1 = columns / area;
  const made = g.data.map((_, at) => {
    const column = at % columns;
    return g.data[at - column + (column % c1) * area + Math.floor(column / c1)];
  });
  return tensor(g.shape, made);
}

/** Input and output channels, or channels and places, taken for each other. */
export const channelsSwapped: Mistake = {
  id: "channels-swapped",
  name: "Channels are swapped",
  idea: "K[o][c] leads from input channel c to output channel o, and a patch is counted channel by channel: (c·k1 + i)·k2 + j. Backward the same weight leads from o back to c, so the two indices change their roles, not their order in K.",
  chapter: "convolution",
  figure: "channels",
  answers: {
    unfoldInput: [
      ({ x, kernelSize }) => {
        const [k1, k2] = integers(kernelSize);
        return { unfolded: channelFastest(unfoldInput(x, [k1, k2]), k1 * k2) };
      },
    ],
    foldInput: [
      ({ g, shape, kernelSize }) => {
        const [n, c, h, w] = integers(shape);
        const [k1, k2] = integers(kernelSize);
        return { folded: foldInput(channelFastest(g, c), [n, c, h, w], [k1, k2]) };
      },
    ],
    convolve: [
      ({ x, k, b }) =>
        k.shape[0] === k.shape[1] ? { y: addBias(convolveByDefinition(x, exchanged(k)), b) } : null,
    ],
    unfoldKernel: [
      ({ k, imageSize }) => {
        const [h, w] = integers(imageSize);
        return k.shape[0] === k.shape[1] ? { unfolded: unfoldKernel(exchanged(k), [h, w]) } : null;
      },
    ],
    convolutionBackward: [
      ({ x, k, gradY }) =>
        k.shape[0] === k.shape[1]
          ? {
              gradX: inputGradientByDefinition(gradY, exchanged(k)),
              gradK: exchanged(kernelGradientByDefinition(x, gradY)),
            }
          : null,
    ],
  },
};
