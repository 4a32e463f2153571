import type { Bend, StepError } from "../../nn/gradient/index.js";
import { stepText } from "../../ui/text/amount-text.js";
import { numberText } from "../../ui/text/number-text.js";

export interface SlopeFacts {
  term: string;
  at: number;
  epsilon: number;
  slope: number;
  secants: { single: number; double: number };
  /** The kink that the value lies on. */
  bend: Bend | null;
  best: { single: StepError; double: StepError } | null;
}

/** What the microscope shows, in words: what agrees, what does not, and which of the causes it is. */
export function slopeSentence(facts: SlopeFacts): string {
  const { term, at, slope, epsilon, secants, bend, best } = facts;
  if (bend !== null) {
    const what =
      bend.kind === "kink"
        ? "the input of a ReLU passes through 0"
        : "two numbers of a pooling window are equal";
    return (
      `At ${term} = ${numberText(at, 4)} ${what}. The slope jumps from ${numberText(bend.before, 4)} to ` +
      `${numberText(bend.after, 4)}: there is no derivative here. Backward gives ${numberText(slope, 4)}, ` +
      `one side; the secant, with ε = ${stepText(epsilon)}, straddles both and gives ${numberText(secants.double, 4)}. ` +
      "Neither is a bug, and no step makes them agree."
    );
  }
  const difference = Math.abs(secants.double - slope);
  if (best === null || (slope === 0 && difference === 0))
    return `At ${term} = ${numberText(at, 4)} the loss is flat: pooling does not choose what this number makes, or a ReLU holds it back.`;
  const cause =
    epsilon > best.double.epsilon * 3
      ? "The step is long: the secant cuts across the curve, or across a kink."
      : epsilon < best.double.epsilon / 3
        ? "The step is short: the two losses are so near that rounding is a large part of their difference."
        : "The step is about right.";
  return (
    `At ${term} = ${numberText(at, 4)}, with ε = ${stepText(epsilon)}, tangent and secant differ by ` +
    `${stepText(difference)} in float64. ${cause} The best step is near ${stepText(best.double.epsilon)} ` +
    `in float64 and ${stepText(best.single.epsilon)} in float32.`
  );
}
