export {
  type Accumulate,
  backpropagate,
  edgeName,
  type GraphStep,
  type Known,
  knownAfter,
  sumOfShares,
} from "./backpropagation.js";
export { gradients, jacobian, numericGradients } from "./gradients.js";
export {
  computed,
  evaluate,
  type Graph,
  type GraphNode,
  type GraphValues,
  given,
  localDerivatives,
} from "./graph.js";
export { type Nudge, nudge } from "./nudge.js";
export { add, larger, line, multiply, type Operation, square, written } from "./operation.js";
