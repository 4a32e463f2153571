import { formatsOf } from "../../../language/format.js";

const { count, percent } = formatsOf("en");

/** A class in a sentence: a digit, or the name that a reader's own classes have. */
const one = (name: string) => (/^\d$/.test(name) ? `a ${name}` : name);

/** A number of digits, and the order in which they stand, at the end of a sentence. */
const digitsInOrder = (digits: number) =>
  digits === 1
    ? "1 digit."
    : `${count(digits)} digits${digits > 1 ? ", the highest loss first." : "."}`;

/** A probability in percent; what is not certain is never written as 0 or 100. */
function probability(p: number): string {
  if (p > 0.995) return p === 1 ? "100\u00a0%" : "> 99\u00a0%";
  if (p < 0.01) return "< 1\u00a0%";
  return percent(p, 0);
}

export const en = {
  whose: {
    label: "tested with",
    own: "its own, held out",
    site: "the site’s test digits",
    heldOut: (digits: number, name: string) =>
      `These are the ${count(digits)} images of ${name} that the network has not learned from.`,
    notKept:
      "The digits that it learned from are not kept in this browser: bring their files on the training page to test it with those held out.",
  },
  untested: { inWords: "The answer comes when a network has been trained." },
  mostMissed: {
    question: "A guess first: of which digit is the largest share missed?",
    ofClass: "A guess first: of which class is the largest share missed?",
    share: (missed: number) => `${percent(missed, 1)} of its images are missed.`,
  },

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
    allMistakes: (n: number) => (n === 1 ? "The one mistake" : `All ${count(n)} mistakes`),
    ofLabel: (n: number, label: string) => `${count(n)} digits are ${one(label)}`,
    ofAnswer: (n: number, answer: string) => `${count(n)} digits taken for ${one(answer)}`,
    right: (n: number, label: string) => `${count(n)} times ${label}, taken for what it is`,
    wrong: (n: number, label: string, answer: string) =>
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
    ofNothing:
      "* 0/0: the network never gave this answer, or no image has this label. It counts as 0, in the means too, as in scikit-learn, which warns of it.",
  },

  /** What the chosen digits are, with their number. */
  selection: {
    noMistakes: "No mistakes at all.",
    mistakes: (n: number) => `All mistakes, ${digitsInOrder(n)}`,
    ofLabel: (n: number, label: string) =>
      `Label ${label}, whatever the answer: ${digitsInOrder(n)}`,
    ofAnswer: (n: number, answer: string) =>
      `Taken for ${one(answer)}, rightly or not: ${digitsInOrder(n)}`,
    right: (n: number, label: string) => `Label ${label}, rightly answered: ${digitsInOrder(n)}`,
    wrong: (n: number, label: string, answer: string) =>
      `Label ${label}, taken for ${one(answer)}: ${digitsInOrder(n)}`,
  },

  gallery: {
    more: (next: number, left: number) => `${next} more of ${count(left)}`,
    title: (index: number) => `Test digit ${index}`,
    probability,
    loss: (loss: string) => `loss ${loss}`,
    /** A digit as it is read out. */
    spoken: (answer: string, loss: string) => `${answer}, loss ${loss}`,
    right: (label: string, p: number) => `${label}, ${probability(p)}`,
    /** The probability of the answer, and that of the label. */
    wrong: (label: string, answer: string, sure: number, right: number) =>
      `${label} taken for ${answer}, ${probability(sure)}; ${probability(right)} for ${label}`,
  },
};
