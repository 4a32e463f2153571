export {
  type Disagreement,
  type GradientCheck,
  type GradientCheckOptions,
  gradientCheck,
} from "./gradient-check.js";
export { type Kink, kinksAlong } from "./kinks.js";
export { type Bend, type LossAlong, lossAlong } from "./loss-along.js";
export { centralDifference, numericGradient } from "./numeric-gradient.js";
export type { Place } from "./place.js";
export { bestStep, type StepError, stepErrors } from "./step-errors.js";
