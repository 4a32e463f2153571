export type { Edit } from "./edit.js";
export {
  cellAt,
  channelsOf,
  clamp,
  count,
  into,
  isComputed,
  next,
  out,
  type Position,
  positionOf,
  previous,
} from "./position.js";
export type { Phase, Receipt, Step, Term } from "./step.js";
export { Trace, total } from "./trace.js";
export { gradientOf, namedParameters, traceTrainingStep } from "./training-step.js";
