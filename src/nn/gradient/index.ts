export {
  type CellDisagreement,
  compareGradients,
  type GradientComparison,
} from "./compare-gradients.js";
export { descentPath } from "./descent-path.js";
export {
  type Disagreement,
  type GradientCheck,
  type GradientCheckOptions,
  gradientCheck,
} from "./gradient-check.js";
export { numericBackward } from "./numeric-backward.js";
export { numericGradient } from "./numeric-gradient.js";
export { sharedPoolingGradient } from "./shared-pooling-gradient.js";
