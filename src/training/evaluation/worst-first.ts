import type { Answers } from "./answers.js";

/** The digits to be listed: with a label and an answer, or with any where it is null. */
export interface Selection {
  label: number | null;
  answer: number | null;
}

/**
 * The indices of digits with this label and this answer, the highest loss first. Where neither is given:
 * all mistakes.
 */
export function worstFirst(
  labels: Uint8Array,
  { answers, losses }: Answers,
  { label, answer }: Selection,
): number[] {
  const wanted = (i: number) =>
    label === null && answer === null
      ? answers[i] !== labels[i]
      : (label ?? labels[i]) === labels[i] && (answer ?? answers[i]) === answers[i];
  const found = Array.from(labels, (_, i) => i).filter(wanted);
  return found.sort((a, b) => losses[b]! - losses[a]! || a - b);
}
