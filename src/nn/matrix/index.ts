export { innerProduct } from "./inner-product.js";
export { type Differences, judgeProduct, type ProductVerdict } from "./judge-product.js";
export { largest } from "./largest.js";
export { type MatmulOptions, matmul, matmulByDefinition } from "./matmul.js";
export { transposed } from "./transposed.js";
