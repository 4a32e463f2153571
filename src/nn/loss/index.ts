export { CrossEntropy, type Labels } from "./cross-entropy.js";
export { exponentials, largestExponent, minusLargest } from "./exponentials.js";
export { oneHot } from "./one-hot.js";
export { logSumExp, softmax } from "./softmax.js";
export { softmaxBackward } from "./softmax-backward.js";
