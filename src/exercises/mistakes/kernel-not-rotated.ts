import { convolveByDefinition, unfoldKernel } from "../../nn/index.js";
import { inputGradientUnrotated, turnPlanes } from "../../nn/mistakes/index.js";
import { addBias } from "../tasks/convolution-forward.js";
import { integers } from "../tensors.js";
import type { Mistake } from "./mistake.js";

/** ∂L/∂X with the kernel as it stands; and, forwards, the kernel turned where it should not be. */
export const kernelNotRotated: Mistake = {
  id: "kernel-not-rotated",
  name: "The kernel is turned in the wrong pass",
  idea: "Forward, the kernel is laid on as it stands; the way back to ∂L/∂X meets the same weights in the opposite order, which is the kernel turned by 180°. Follow one pixel: it meets the last weight at the first place and the first weight at the last.",
  chapter: "convolution-gradients",
  figure: "rotation",
  settings: "unrotated=1",
  answers: {
    convolutionBackward: [({ k, gradY }) => ({ gradX: inputGradientUnrotated(gradY, k) })],
    convolve: [({ x, k, b }) => ({ y: addBias(convolveByDefinition(x, turnPlanes(k)), b) })],
    unfoldKernel: [
      ({ k, imageSize }) => {
        const [h, w] = integers(imageSize);
        return { unfolded: unfoldKernel(turnPlanes(k), [h, w]) };
      },
    ],
  },
};
