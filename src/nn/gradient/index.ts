export {
  type CellDisagreement,
  compareGradients,
  FLOOR,
  type GradientComparison,
  relativeDifference,
} from "./compare-gradients.js";
export type { Coordinate } from "./coordinate.js";
export { descentPath } from "./descent-path.js";
export {
  type Disagreement,
  type GradientCheck,
  type GradientCheckOptions,
  gradientCheck,
} from "./gradient-check.js";
export { type Kink, kinksAlong } from "./kinks.js";
export { type Bend, type LossAlong, lossAlong } from "./loss-along.js";
export { numericBackward } from "./numeric-backward.js";
export { centralDifference, numericGradient } from "./numeric-gradient.js";
export { sharedPoolingGradient } from "./shared-pooling-gradient.js";
export { bestStep, reliableErrors, type StepError, stepErrors } from "./step-errors.js";
