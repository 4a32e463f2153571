import { formatsOf } from "../../../language/format.js";

const { count, percent } = formatsOf("en");

/** A number of digits, and the order in which they stand, at the end of a sentence. */
const digitsInOrder = (digits: number) =>
  digits === 1
    ? "1 digit."
    : `${count(digits)} digits${digits > 1 ? ", the highest loss first." : "."}`;

/** A probability in percent; what is not certain is never written as 0 or 100. */
function probability(p: number): string {
  if (p > 0.995) return p === 1 ? "100 %" : "> 99 %";
  if (p < 0.01) return "< 1 %";
  return percent(p, 0);
}

export const en = {
  mostMissed: { question: "A guess first: of which digit is the largest share missed?" },

  accuracy: (accuracy: Node, digits: Node) => [
    accuracy,
    " right, of all ",
    digits,
    " test digits.",
  ],

  confusion: {
    label: "Confusion matrix",
    axes: "across: the answer · down: the label",
    all: "all",
    mistakes: (n: number) => `${count(n)} mistakes`,
    ofLabel: (n: number, label: number) => `${count(n)} digits are a ${label}`,
    ofAnswer: (n: number, answer: number) => `${count(n)} digits taken for a ${answer}`,
    right: (n: number, label: number) => `${count(n)} times ${label}, taken for what it is`,
    wrong: (n: number, label: number, answer: number) =>
      `${count(n)} times ${label}, taken for ${answer}`,
  },

  report: {
    accuracy: "accuracy ",
    digit: "digit",
    precision: "precision",
    recall: "recall",
    f1: "F1",
    images: "images",
    macro: "mean of the digits",
    weighted: "mean of the images",
  },

  /** What the chosen digits are, with their number. */
  selection: {
    noMistakes: "No mistakes at all.",
    mistakes: (n: number) => `All mistakes, ${digitsInOrder(n)}`,
    ofLabel: (n: number, label: number) =>
      `Label ${label}, whatever the answer: ${digitsInOrder(n)}`,
    ofAnswer: (n: number, answer: number) =>
      `Taken for a ${answer}, rightly or not: ${digitsInOrder(n)}`,
    right: (n: number, label: number) => `Label ${label}, rightly answered: ${digitsInOrder(n)}`,
    wrong: (n: number, label: number, answer: number) =>
      `Label ${label}, taken for a ${answer}: ${digitsInOrder(n)}`,
  },

  gallery: {
    more: (next: number, left: number) => `${next} more of ${count(left)}`,
    title: (index: number, loss: string) => `Test digit ${index}, loss ${loss}`,
    probability,
    right: (label: number, p: number) => `${label}, ${probability(p)}`,
    /** The probability of the answer, and that of the label. */
    wrong: (label: number, answer: number, sure: number, right: number) =>
      `${label} taken for ${answer}, ${probability(sure)}; ${probability(right)} for ${label}`,
  },
};
