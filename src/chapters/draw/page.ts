// What the cells of /draw use.
export {
  drawingInAddress,
  isInputAsked,
  writeDrawing,
} from "../../figures/network/drawing-in-address.js";
export { PreparationFigure } from "./preparation-figure.js";
export { ProbabilityBars } from "./probability-bars.js";
export { Sketch } from "./sketch.js";
export { FIRST_DRAWING } from "./strokes.js";
export { Tally } from "./tally.js";
export { words } from "./words/index.js";
