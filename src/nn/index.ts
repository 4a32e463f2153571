// What a reader of the code begins with. All that single chapters need comes from the folders.
export {
  convolveByDefinition,
  inputGradientByDefinition,
  kernelGradientByDefinition,
} from "./convolution/index.js";
export type { Dtype } from "./dtype.js";
export {
  type Cell,
  cellOf,
  Equation,
  hasCell,
  indexAt,
  type Lit,
  offsetOf,
  relatives,
  termOf,
  valueAt,
} from "./equations/index.js";
export {
  compareGradients,
  type GradientCheck,
  gradientCheck,
  numericGradient,
} from "./gradient/index.js";
export {
  Convolution,
  Flatten,
  type Layer,
  type LayerOptions,
  Linear,
  MaxPooling,
  ReLU,
  type TrainableLayer,
  TransposedConvolution,
} from "./layers/index.js";
export { CrossEntropy, type Labels, softmax } from "./loss/index.js";
export { innerProduct, matmul, transposed } from "./matrix/index.js";
export { articleNetwork, Network } from "./network/index.js";
export { permute } from "./permute.js";
export {
  heUniform,
  permutation,
  type Random,
  seededRandom,
  shuffle,
  uniform,
} from "./random/index.js";
export { reshape, type Tensor, tensor, zeros } from "./tensor.js";
export {
  foldInput,
  foldKernel,
  type SlidingOptions,
  unfoldInput,
  unfoldKernel,
} from "./unfolding/index.js";
