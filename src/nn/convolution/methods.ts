import {
  convolveByDefinition,
  inputGradientByDefinition,
  kernelGradientByDefinition,
} from "./by-definition.js";
import { inputGradientSkippingZeros, kernelGradientSkippingZeros } from "./skipping-zeros.js";
import { inputGradientByRotatedKernel } from "./through-rotated-kernel.js";
import {
  convolveUnfoldedInput,
  inputGradientByFolding,
  kernelGradientByUnfoldedInput,
} from "./through-unfolded-input.js";
import {
  convolveUnfoldedKernel,
  inputGradientByUnfoldedKernel,
  kernelGradientByFolding,
} from "./through-unfolded-kernel.js";

/** Every method for each result of a convolution: the definition first, which the others must agree with. */
export const METHODS = {
  /** (x, k) → Y */
  y: [convolveByDefinition, convolveUnfoldedInput, convolveUnfoldedKernel],
  /** (∂L/∂Y, k) → ∂L/∂X */
  gradX: [
    inputGradientByDefinition,
    inputGradientByUnfoldedKernel,
    inputGradientByFolding,
    inputGradientByRotatedKernel,
    inputGradientSkippingZeros,
  ],
  /** (x, ∂L/∂Y) → ∂L/∂K */
  gradK: [
    kernelGradientByDefinition,
    kernelGradientByUnfoldedInput,
    kernelGradientByFolding,
    kernelGradientSkippingZeros,
  ],
} as const;
