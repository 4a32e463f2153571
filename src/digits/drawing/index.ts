export { centreOfMass } from "./centre-of-mass.js";
export { type Box, type Ink, ink } from "./ink.js";
export { crop, inkBox } from "./ink-box.js";
export { pixelsText, readPixels } from "./pixels-text.js";
export { ALL_STEPS, type Preparation, prepare, type Steps } from "./prepare.js";
export { resize } from "./resize.js";
