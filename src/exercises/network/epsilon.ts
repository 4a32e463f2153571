import type { GivenTo, Tensors } from "../../mistakes/index.js";
import { softmax, tensor, valueAt } from "../../nn/index.js";
import { numberAsCode } from "../as-code.js";
import type { ExerciseWords, KnownMistake } from "../exercise.js";
import { words } from "./words/index.js";

/** What is added to a probability before its logarithm, or is its least: powers of ten, and the steps of float64 and float32. */
const EPSILONS = [
  ...Array.from({ length: 18 }, (_, i) => 10 ** (-3 - i)),
  ...[1e-30, 1e-100, 1e-300, 2 ** -52, 2 ** -23],
].map((epsilon) => Number(epsilon.toPrecision(15)));

const nameOf = (epsilon: number) => `epsilon-${epsilon}`;

/** The mean over the rows of −log of the label's probability, which `guarded` keeps from 0. */
function lossWith(guarded: (p: number) => number) {
  return ({ logits, labels }: GivenTo<"crossEntropy">): Tensors => {
    const p = softmax(logits); // [n, c]
    const rows = Array.from(labels.data, (label, m) => -Math.log(guarded(valueAt(p, [m, label]))));
    return { loss: tensor([], [rows.reduce((sum, row) => sum + row, 0) / rows.length]) };
  };
}

/** Losses that guard the logarithm by a small number: it is added to each probability, or no probability is smaller. */
export const EPSILON_MISTAKES: readonly KnownMistake[] = EPSILONS.flatMap((epsilon) =>
  [lossWith((p) => p + epsilon), lossWith((p) => Math.max(p, epsilon))].map((rule) => ({
    mistake: nameOf(epsilon),
    operation: "crossEntropy",
    rule: rule as NonNullable<KnownMistake["rule"]>,
  })),
);

/** What is said of each of them. */
export function epsilonWords(): ExerciseWords["mistakes"] {
  const said = (epsilon: number) =>
    words.epsilon(numberAsCode(epsilon), (-Math.log(epsilon)).toFixed(1));
  return Object.fromEntries(EPSILONS.map((epsilon) => [nameOf(epsilon), said(epsilon)]));
}
