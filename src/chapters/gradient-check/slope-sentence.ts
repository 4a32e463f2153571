import type { Bend, StepError } from "../../nn/gradient/index.js";
import { stepText } from "../../ui/text/amount-text.js";
import { numberText } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

export interface SlopeFacts {
  term: string;
  at: number;
  epsilon: number;
  slope: number;
  secants: { single: number; double: number };
  /** The kink that the value lies on. */
  bend: Bend | null;
  best: { single: StepError; double: StepError } | null;
  /** The outputs that meet in the bend. */
  cells: readonly string[];
}

/** What the microscope shows, in words: what agrees, what does not, and which of the causes it is. */
export function slopeSentence(facts: SlopeFacts): string {
  const say = words.slope;
  const { term, at, slope, secants, bend, best } = facts;
  const here = `${term} = ${numberText(at, 4)}`;
  const epsilon = stepText(facts.epsilon);
  if (bend !== null) {
    const told = {
      here,
      before: numberText(bend.before, 4),
      after: numberText(bend.after, 4),
      slope: numberText(slope, 4),
      epsilon,
      secant: numberText(secants.double, 4),
      cells: facts.cells,
    };
    return bend.kind === "kink" ? say.atKink(told) : say.atTie(told);
  }
  const difference = Math.abs(secants.double - slope);
  if (best === null || (slope === 0 && difference === 0)) return say.flat(here);
  const { single, double } = best;
  const told = {
    here,
    epsilon,
    difference: stepText(difference),
    best: { single: stepText(single.epsilon), double: stepText(double.epsilon) },
  };
  if (facts.epsilon > double.epsilon * 3) return say.long(told);
  return facts.epsilon < double.epsilon / 3 ? say.short(told) : say.right(told);
}
