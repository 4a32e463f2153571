import { addBias } from "../../nn/convolution/bias.js";
import { convolveByDefinition, unfoldKernel } from "../../nn/index.js";
import { inConvolutions } from "../in-layers.js";
import { type Mistake, sizesIn } from "../mistake.js";
import { inputGradientUnrotated, turnPlanes } from "./input-gradient-unrotated.js";

/** ∂L/∂X with the kernel as it stands; and, forwards, the kernel turned where it should not be. */
export const kernelNotRotated: Mistake = {
  id: "kernel-not-rotated",
  chapter: "convolution-gradients",
  figure: "rotation",
  settings: "unrotated=1",
  inNetwork: { layer: inConvolutions(inputGradientUnrotated) },
  answers: {
    convolutionBackward: [({ k, gradY }) => ({ gradX: inputGradientUnrotated(gradY, k) })],
    convolve: [({ x, k, b }) => ({ y: addBias(convolveByDefinition(x, turnPlanes(k)), b) })],
    unfoldKernel: [
      ({ k, imageSize }) => ({ unfolded: unfoldKernel(turnPlanes(k), sizesIn(imageSize, 2)) }),
    ],
  },
};
