import { mean } from "../nn/mean.js";
import type { Losses } from "./train-beside.js";

/** What a run can look like, from outside: it ends with an error, or what its loss does. */
export const SYMPTOMS = ["error", "grows", "stays", "falls-less", "falls"] as const;
export type Symptom = (typeof SYMPTOMS)[number];

/** Over how many steps the first and the last losses are averaged. */
const WINDOW = 20;

/** What a whole run looks like: its last losses beside its first ones and beside the right network's. */
export function symptomOf(losses: readonly Losses[], error: string | null): Symptom {
  if (error !== null) return "error";
  const wrong = losses.map((loss) => loss.wrong);
  const right = losses.map((loss) => loss.right);
  const [before = Number.NaN] = right; // the same for both: nothing has been learned yet
  const after = mean(wrong.slice(-WINDOW));
  if (!wrong.every(Number.isFinite) || after > 1.5 * before) return "grows";
  const should = mean(right.slice(-WINDOW));
  if (after <= 1.1 * should) return "falls";
  return before - after < 0.25 * (before - should) ? "stays" : "falls-less";
}
