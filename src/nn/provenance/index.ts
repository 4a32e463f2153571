export { type Cell, cellOf, type Lit, offsetOf, type Role, termOf, valueAt } from "./cell.js";
export { convolutionProvenance } from "./convolution.js";
export { inputGradientProvenance, PADDED, ROTATED } from "./input-gradient.js";
export { pixelOf } from "./pixel-of.js";
export { hasCell, type Product, type Provenance, relatives } from "./products.js";
