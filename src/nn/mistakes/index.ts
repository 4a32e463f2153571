// Classic mistakes, each as a working function that gives the wrong answer: for figures that show what
// goes wrong, and for checks that name a reader's mistake. Nothing else may use them.
export { crossEntropyGradientWithNTwice } from "./cross-entropy-with-n-twice.js";
export { foldInputByAssignment } from "./fold-input-by-assignment.js";
export { foldKernelByAssignment } from "./fold-kernel-by-assignment.js";
export { inputGradientUnrotated } from "./input-gradient-unrotated.js";
