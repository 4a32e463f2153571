import { adjoint } from "./adjoint.js";
import { again } from "./again.js";
import type { Check } from "./check.js";
import { gradient } from "./gradient.js";
import { hidden } from "./hidden.js";
import { random } from "./random.js";
import { shape } from "./shape.js";
import { small } from "./small.js";

/**
 * All checks, in the order in which they are made: the open ones of every function, then the hidden ones, so that
 * code which has seen a hidden case is asked nothing more whose answer is shown.
 */
export const STAGES: readonly (readonly Check[])[] = [
  [shape, small, again, random, gradient, adjoint],
  [hidden],
];
