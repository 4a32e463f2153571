export {
  type CellDisagreement,
  compareGradients,
  type GradientComparison,
} from "./compare-gradients.js";
export {
  type Disagreement,
  type GradientCheck,
  type GradientCheckOptions,
  gradientCheck,
} from "./gradient-check.js";
export { numericGradient } from "./numeric-gradient.js";
