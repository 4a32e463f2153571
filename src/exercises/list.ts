import type { Exercise } from "./exercise.js";
import { convolutionBackwardExercise } from "./tasks/convolution-backward.js";
import { convolutionForwardExercise } from "./tasks/convolution-forward.js";
import { crossEntropyExercise } from "./tasks/cross-entropy.js";
import { foldInputExercise } from "./tasks/fold-input.js";
import { indexArraysExercise } from "./tasks/index-arrays.js";
import { linearBackwardExercise } from "./tasks/linear-backward.js";
import { reluAndPoolingExercise } from "./tasks/relu-and-pooling.js";
import { trainingStepExercise } from "./tasks/training-step.js";
import { unfoldInputExercise } from "./tasks/unfold-input.js";
import { unfoldKernelExercise } from "./tasks/unfold-kernel.js";

/** The exercises, in the chapters' order. */
export const EXERCISES: readonly Exercise[] = [
  linearBackwardExercise,
  reluAndPoolingExercise,
  unfoldInputExercise,
  foldInputExercise,
  convolutionForwardExercise,
  unfoldKernelExercise,
  indexArraysExercise,
  convolutionBackwardExercise,
  crossEntropyExercise,
  trainingStepExercise,
];

/** The exercise of that name. Throws RangeError where there is none. */
export function exerciseById(id: string): Exercise {
  const found = EXERCISES.find((exercise) => exercise.id === id);
  if (found === undefined) throw new RangeError(`exerciseById: there is no exercise "${id}"`);
  return found;
}
