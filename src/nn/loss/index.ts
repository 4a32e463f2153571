export { CrossEntropy, type Labels } from "./cross-entropy.js";
export { softmax } from "./softmax.js";
