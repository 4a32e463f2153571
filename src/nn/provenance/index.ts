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
export { convolutionProvenance } from "./convolution.js";
export { hasCell, type Product, type Provenance, relatives } from "./products.js";
