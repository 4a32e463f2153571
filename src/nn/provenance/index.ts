export { relativesWithBias } from "./bias.js";
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
export { cellwise } from "./cellwise.js";
export { chainRuleProvenance, type PathEdge } from "./chain-rule.js";
export { convolutionProvenance } from "./convolution.js";
export { inputGradientProvenance, PADDED, ROTATED } from "./input-gradient.js";
export { type LinearSizes, linearProvenance, linearRelations } from "./linear.js";
export { type PipelineRelations, pipelineRelations, type Stage } from "./pipeline.js";
export { pixelOf } from "./pixel-of.js";
export { type PoolingRelations, poolingRelations } from "./pooling.js";
export {
  hasCell,
  type Product,
  type Provenance,
  type Relations,
  relationsOf,
  relatives,
} from "./products.js";
export { softmaxRelations } from "./softmax.js";
