export {
  type Disagreement,
  type GradientCheck,
  type GradientCheckOptions,
  gradientCheck,
} from "./gradient-check.js";
export { numericGradient } from "./numeric-gradient.js";
