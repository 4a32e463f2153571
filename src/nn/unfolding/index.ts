export {
  balanceOf,
  type Entry,
  type EntryRule,
  pixelEntries,
  weightEntries,
} from "./entries.js";
export {
  type InputIndexArrays,
  inputIndexArrays,
  type KernelIndexArrays,
  kernelIndexArrays,
} from "./index-arrays.js";
export { inputSource, inputUses } from "./input-source.js";
export { kernelSource, kernelSources, kernelUses } from "./kernel-source.js";
export { type Pair, pairOf, type Sliding, type SlidingOptions, slidingOf } from "./sliding.js";
export { foldInput, unfoldInput } from "./unfold-input.js";
export { foldKernel, unfoldKernel } from "./unfold-kernel.js";
