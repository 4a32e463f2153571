export { CrossEntropy, type Labels } from "./cross-entropy.js";
export { exponentials, largestExponent, minusLargest } from "./exponentials.js";
export { oneHot } from "./one-hot.js";
export { softmax } from "./softmax.js";
