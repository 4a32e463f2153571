// Classic mistakes, each as a working function that gives the wrong answer: for figures that show what
// goes wrong, and for checks that name a reader's mistake.
export { crossEntropyGradientWithNTwice } from "./cross-entropy-with-n-twice.js";
export { crossEntropyGradientWithoutMean } from "./cross-entropy-without-mean.js";
export { foldInputByAssignment } from "./fold-input-by-assignment.js";
export { foldKernelByAssignment } from "./fold-kernel-by-assignment.js";
export { inputGradientUnrotated } from "./input-gradient-unrotated.js";
export { lastPathOnly } from "./last-path-only.js";
export { PoolingGradientEverywhere } from "./pooling-gradient-everywhere.js";
export { crossEntropyWithoutShift, softmaxWithoutShift } from "./softmax-without-shift.js";
