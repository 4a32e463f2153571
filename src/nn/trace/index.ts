export type { Term } from "../equations/receipt.js";
export { type Edit, editsText, readEdits } from "./edit.js";
export { type Evidence, evidenceOf, winnerOf, type ZeroReason, zeroReason } from "./evidence.js";
export { gradientOf } from "./making.js";
export {
  byChannel,
  byRow,
  cellAt,
  channelsOf,
  clamp,
  computedCells,
  count,
  into,
  next,
  out,
  type Position,
  positionOf,
  previous,
} from "./position.js";
export { imageOf, isOfImages, type Reading, readingOf } from "./reading.js";
export type { Phase, Receipt, Step } from "./step.js";
export { Trace, total } from "./trace.js";
export { namedParameters, traceTrainingStep } from "./training-step.js";
