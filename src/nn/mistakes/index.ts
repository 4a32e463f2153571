export { crossEntropyGradientWithNTwice } from "./cross-entropy-with-n-twice.js";
export { crossEntropyGradientWithoutMean } from "./cross-entropy-without-mean.js";
export { lastPathOnly } from "./last-path-only.js";
export { PoolingGradientEverywhere } from "./pooling-gradient-everywhere.js";
export { crossEntropyWithoutShift, softmaxWithoutShift } from "./softmax-without-shift.js";
