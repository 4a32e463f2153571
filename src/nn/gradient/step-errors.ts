import { centralDifference } from "./numeric-gradient.js";

/** How wrong a central difference is with this step. */
export interface StepError {
  epsilon: number;
  error: number;
}

/**
 * |central difference − slope| for each step ε. Over many ε it has the shape of a V on logarithmic
 * axes: rounding, about |f|·u/ε, falls to the right, and truncation, about ε²·|f‴|/6, rises.
 */
export function stepErrors(
  f: (value: number) => number,
  at: number,
  slope: number,
  epsilons: readonly number[],
): StepError[] {
  return epsilons.map((epsilon) => ({
    epsilon,
    error: Math.abs(centralDifference(f, at, epsilon) - slope),
  }));
}

/** Steps this much larger or smaller than another, in decades, count as its neighbours. */
const NEIGHBOURS = 0.25;

/**
 * The errors that can be relied on: for each step the largest among its own and its neighbours', a quarter of a decade to
 * each side. A single error may be small by luck, because rounding errors change sign.
 */
export function reliableErrors(errors: readonly StepError[]): StepError[] {
  return errors.map(({ epsilon }) => ({
    epsilon,
    error: Math.max(
      ...errors
        .filter((other) => Math.abs(Math.log10(other.epsilon / epsilon)) <= NEIGHBOURS)
        .map(({ error }) => error),
    ),
  }));
}

/** The step of the least error; of errors that can be relied on, the best step. Throws RangeError for none. */
export function bestStep(errors: readonly StepError[]): StepError {
  if (errors.length === 0) throw new RangeError("bestStep: there must be an error");
  return errors.reduce((best, step) => (step.error < best.error ? step : best));
}
