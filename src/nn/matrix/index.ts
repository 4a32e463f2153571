export { type MatmulOptions, matmul, matmulByDefinition } from "./matmul.js";
