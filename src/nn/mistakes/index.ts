export { crossEntropyGradientWithNTwice } from "./cross-entropy-with-n-twice.js";
export { crossEntropyGradientWithoutMean } from "./cross-entropy-without-mean.js";
export { crossEntropyWithoutShift, softmaxWithoutShift } from "./softmax-without-shift.js";
