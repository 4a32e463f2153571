import type { Losses } from "./train-beside.js";

/** What a run can look like, from outside. */
export const SYMPTOMS = [
  "It stops with an error",
  "The loss grows, or is no number any more",
  "The loss hardly falls",
  "The loss falls, but less than it should",
  "The loss falls as it should",
] as const;
export type Symptom = (typeof SYMPTOMS)[number];

/** Over how many steps the first and the last losses are averaged. */
const WINDOW = 20;

/** What a whole run looks like: its last losses beside its first ones and beside the right network's. */
export function symptomOf(losses: readonly Losses[], error: string | null): Symptom {
  if (error !== null) return "It stops with an error";
  const wrong = losses.map((loss) => loss.wrong);
  const right = losses.map((loss) => loss.right);
  const before = right[0]; // the same for both: nothing has been learned yet
  const after = mean(wrong.slice(-WINDOW));
  if (!wrong.every(Number.isFinite) || after > 1.5 * before) {
    return "The loss grows, or is no number any more";
  }
  const should = mean(right.slice(-WINDOW));
  if (after <= 1.1 * should) return "The loss falls as it should";
  return before - after < 0.25 * (before - should)
    ? "The loss hardly falls"
    : "The loss falls, but less than it should";
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
