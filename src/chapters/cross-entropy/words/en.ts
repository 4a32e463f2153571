import { formatsOf } from "../../../language/format.js";
import type { Outcome } from "../three-losses.js";

const { and, count } = formatsOf("en");

export const en = {
  logitsUp: {
    question:
      "A guess first: the label is class 1, and class 0 has the largest logit. Which logits should grow, to make the loss smaller?",
    options: {
      label: "only that of class 1",
      both: "those of class 0 and class 1",
      all: "all of them",
    },
  },
  settings: {
    classes: "classes",
    add: "add to every logit",
    times: "after multiplying by",
    gap: "label’s logit minus the other’s",
    dtype: "stored as",
    examples: "examples n",
    mean: "divide by n",
  },
  class: (c: number) => `class ${c}`,

  bars: {
    label: "Logits, probabilities and gradient of one example",
    heads: { label: "label", logit: "logit", probability: "probability", gradient: "p − y" },
    logit: (c: number) => `logit of class ${c}`,
    probability: (c: number, value: string) => `probability of class ${c}: ${value}`,
    gradient: (c: number, value: string) => `gradient of class ${c}: ${value}`,
    invitation: "Choose a bar, or a term of a formula.",
  },
  curve: {
    title: "Loss, −log p",
    axis: "probability p of the label",
    reference: (classes: number, loss: string) => `log ${classes} = ${loss}: all classes equal`,
    description: (probability: string, loss: string) =>
      `Loss over the probability of the label. At ${probability} it is ${loss}.`,
  },

  overflow: {
    question: "A guess: from which logit on is exp too large for float64?",
    options: {
      single: "about 89",
      double: "about 710",
      thousands: "about 10,000",
      largest: "about 10³⁰⁸",
    },
  },
  shift: {
    without: "As the formula reads",
    with: "Largest subtracted first",
    heads: {
      plain: { logit: "z", exp: "exp z" },
      shifted: { logit: "z − a", exp: "exp(z − a)" },
    },
    loss: (loss: Node): (string | Node)[] => ["loss −log p = ", loss],
    logSumExp: (logOfSum: string, logit: string, loss: Node): (string | Node)[] => [
      "Log-sum-exp: loss = log Σ exp(z − a) − (z − a at the label) = ",
      `${logOfSum} − ${logit.startsWith("−") ? `(${logit})` : logit} = `,
      loss,
    ],
    same: "All three give the same loss.",
    /** What is wrong with −log p, computed in the way of this name; null where nothing is. */
    outcome: (way: string, outcome: Outcome): string | null => {
      switch (outcome.kind) {
        case "right":
          return null;
        case "imprecise":
          return `${way}: exp comes so near 0 that it has few digits left, and the loss is inexact.`;
        case "all-zero":
          return `${way}: every exp underflows to 0, and 0 / 0 is not a number (NaN).`;
        case "label-zero":
          return `${way}: the label’s p underflows to 0, and −log 0 is Infinity.`;
        case "overflow":
          return (
            `${way}: exp overflows to Infinity, and Infinity / Infinity is not a number (NaN).` +
            (outcome.finite.length === 0
              ? ""
              : ` The exp of ${and(outcome.finite.map((c) => `class ${c}`))} is finite, and a finite number divided by Infinity is 0.`)
          );
      }
    },
    gradientIsRight: "The gradient p − y is right all the same: it needs no logarithm.",
  },

  pair: {
    title: "Size of ∂L/∂z at the label",
    crossEntropy: "−log p",
    squares: "½ Σ (p − y)²",
    axis: "label’s logit minus the other’s",
    line: (p: string, crossEntropy: Node, squares: Node): (string | Node)[] => [
      `The label’s probability is ${p}. Size of the gradient: with −log p `,
      crossEntropy,
      ", with squares ",
      squares,
      ".",
    ],
    description: (gap: string, crossEntropy: string, squares: string) =>
      `Size of the gradient of the label’s logit, over its lead. At ${gap} it is ${crossEntropy} with −log p and ${squares} with squares.`,
  },

  batch: {
    logits: "logits",
    probabilities: "a row sums to 1",
    labels: "1 at the label",
    invitation: "Choose a cell.",
    /** `of` says what the last matrix is the gradient of: the mean, or the sum, which is the same for one example. */
    loss: (loss: Node, difference: Node, of: "mean" | "sum" | "of-one"): (string | Node)[] => [
      "Mean loss of the batch: ",
      loss,
      ". Largest difference between the last matrix and the gradient check: ",
      difference,
      {
        mean: ".",
        sum: ", so it is not the gradient of the mean.",
        "of-one": ". One example is its own mean, so nothing is missing here.",
      }[of],
    ],
  },
  /** What a cell holds; numbers are written already. `here` is the cell, `p[0,1]`. */
  cell: {
    logit: (here: string, logit: string, c: number, classes: number) =>
      `${here} = ${logit} is the logit of class ${c}. It enters all ${count(classes)} probabilities, because they share one sum.`,
    probability: (here: string, logit: string, exp: string, summands: string, p: string) =>
      `${here} = exp(${logit}) / sum = ${exp} / (${summands}) = ${p}`,
    /** `example` is null where there is but one. */
    isLabel: (here: string, c: number, example: number | null) =>
      example === null
        ? `${here} = 1: class ${c} is the label.`
        : `${here} = 1: class ${c} is the label of example ${example}.`,
    isNotLabel: (here: string, c: number, example: number | null) =>
      example === null
        ? `${here} = 0: class ${c} is not the label.`
        : `${here} = 0: class ${c} is not the label of example ${example}.`,
    /** `sign` is that of the gradient. */
    gradient: (here: string, formula: string, quotient: string, value: string, sign: number) =>
      `${here} = ${formula} = ${quotient} = ${value}. ` +
      (sign > 0
        ? "Descent moves this logit down."
        : sign < 0
          ? "Descent moves this logit up."
          : "Descent leaves this logit where it is."),
    loss: (loss: string, p: string) => `L = ${loss}: −log ${p}.`,
    meanLoss: (loss: string, labels: number) =>
      `L = ${loss}: the mean of −log p over ${count(labels)} labels.`,
  },

  stepByBatch: {
    title: "Length of the step",
    without: "without 1/n",
    with: "with 1/n",
    axis: "copies in the batch, n",
    reference: "one example",
    description: (withMean: string, without: string) =>
      `Length of the step for 1 to 8 copies: with 1/n it stays ${withMean}, without it grows to ${without}.`,
  },
};
