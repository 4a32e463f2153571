export {
  convolveByDefinition,
  inputGradientByDefinition,
  kernelGradientByDefinition,
} from "./by-definition.js";
export {
  type ImageShape,
  type KernelShape,
  multiplyAdds,
  unfoldedInputCells,
  unfoldedKernelCells,
  unfoldedKernelWeights,
} from "./cost.js";
export { METHODS } from "./methods.js";
export { inputGradientSkippingZeros, kernelGradientSkippingZeros } from "./skipping-zeros.js";
export {
  inputGradientByRotatedKernel,
  padWithZeros,
  rotateKernel,
} from "./through-rotated-kernel.js";
export { convolveInTiles, type TiledConvolution } from "./through-tiles.js";
export {
  convolveUnfoldedInput,
  inputGradientByFolding,
  kernelGradientByUnfoldedInput,
} from "./through-unfolded-input.js";
export {
  convolveUnfoldedKernel,
  inputGradientByUnfoldedKernel,
  kernelGradientByFolding,
} from "./through-unfolded-kernel.js";
