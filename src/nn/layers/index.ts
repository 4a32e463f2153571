export { Convolution } from "./convolution.js";
export { Flatten } from "./flatten.js";
export { isTrainable, type Layer, type TrainableLayer } from "./layer.js";
export { Linear } from "./linear.js";
export { MaxPooling, poolingWinners } from "./max-pooling.js";
export type { LayerOptions } from "./options.js";
export { ReLU } from "./relu.js";
export {
  TransposedConvolution,
  type TransposedConvolutionOptions,
} from "./transposed-convolution.js";
