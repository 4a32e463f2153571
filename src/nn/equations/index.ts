export type { Assignment } from "./axes.js";
export {
  type Cell,
  cellOf,
  indexAt,
  type Lit,
  offsetOf,
  type Role,
  termOf,
  valueAt,
} from "./cell.js";
export { cellwise, everyCell } from "./cellwise.js";
export { chainRuleEquation, type PathEdge } from "./chain-rule.js";
export { convolutionBiasEquation, convolutionEquation } from "./convolution.js";
export { Equation, type EquationOptions } from "./equation.js";
export {
  biasGradientEquation,
  inputGradientEquation,
  PADDED,
  ROTATED,
} from "./input-gradient.js";
export { type LinearSizes, linearEquation, linearRelations } from "./linear.js";
export { type PipelineRelations, pipelineRelations, type Stage } from "./pipeline.js";
export { type Pixel, pixelOf } from "./pixel-of.js";
export { type PoolingRelations, poolingRelations } from "./pooling.js";
export { receiptOf, type Term, usesOf } from "./receipt.js";
export { hasCell, type Relations, relationsOf, relatives } from "./relatives.js";
export { softmaxRelations } from "./softmax.js";
