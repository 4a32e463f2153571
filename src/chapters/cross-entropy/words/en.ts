import { formatsOf } from "../../../language/format.js";

const { count } = formatsOf("en");

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
    reference: (classes: number, loss: string) => `log ${classes} = ${loss}: every class alike`,
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
    with: "Less the largest first",
    loss: (loss: Node): (string | Node)[] => ["loss ", loss],
    same: "Both sides give the same loss.",
    broken: (loss: string) =>
      `Without the shift, the loss is ${loss}. With it, nothing has happened.`,
  },

  batch: {
    logits: "logits",
    probabilities: "a row sums to 1",
    labels: "1 at the label",
    invitation: "Choose a cell.",
    loss: (loss: Node, difference: Node, isMean: boolean): (string | Node)[] => [
      "Mean loss of the batch: ",
      loss,
      ". Largest difference between the last matrix and the gradient check: ",
      difference,
      isMean ? "." : ", so it is not the gradient of the mean.",
    ],
  },
  /** What a cell holds; numbers are written already. `here` is the cell, `p[0,1]`. */
  cell: {
    logit: (here: string, logit: string, c: number, classes: number) =>
      `${here} = ${logit} is the logit of class ${c}. It goes into all ${count(classes)} probabilities, for they share one sum.`,
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
          : "Descent moves this logit nowhere."),
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

  comparison: {
    caption: "∂L/∂z of example 0",
    printed: "as printed",
    checked: "gradient check",
    ratio: "check ÷ printed",
  },
  slipFactor: {
    question: "By which factor is the printed gradient too small?",
    options: {
      classes: "by C, the number of classes",
      examples: "by n, the number of examples",
      sum: "by the sum of the exponentials",
    },
  },
};
