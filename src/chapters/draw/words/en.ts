import { formatsOf } from "../../../language/format.js";

const { accuracy, count, percent } = formatsOf("en");

export const en = {
  testDigit: "Put a test digit here",
  follow: "Follow this drawing number by number",

  sketch: {
    label: "Sheet to draw a digit on",
    help: "Keys: arrows move the pen, space lowers and lifts it.",
    clear: "Clear",
    undo: "Undo",
    empty: "The sheet is empty.",
    penAt: (right: number, down: number) => `${right} right, ${down} down`,
    penDown: "The pen is down.",
    penUp: "The pen is up.",
  },

  answer: {
    none: "Nothing is drawn.",
    takenFor: (digit: number) => `Taken for a ${digit}.`,
    probability: (p: number) => percent(p),
  },

  preparation: {
    /** Each step, and what there is instead where it is left out. */
    steps: {
      crop: { label: "cut out", left: "not cut out: the whole sheet" },
      scale: { label: "longer side to 20 pixels", left: "not scaled: as large as drawn" },
      centre: { label: "centre of mass to the middle", left: "by its box, not its mass" },
    },
    cropped: (width: number, height: number) => `${width} × ${height} points of the sheet`,
    scaled: (width: number, height: number) => `${width} × ${height} pixels`,
    centred: (right: number, down: number) => `28 × 28, its corner at ${right} right, ${down} down`,
    without: (digit: number, p: number) => `without it: ${digit}, ${percent(p, 0)}`,
    with: (digit: number, p: number) => `with it: ${digit}, ${percent(p, 0)}`,
  },

  tally: {
    meant: "I meant a",
    again: "Begin again",
    empty: (series: number) => `Draw a digit, then say which you meant. ${series} make a series.`,
    right: (right: number, drawn: number) =>
      `${right} of your ${drawn} were read right (${accuracy(right / drawn)}).`,
    official: (digits: number, share: number) =>
      `Of all ${count(digits)} test digits, ${accuracy(share)} were.`,
    /** What a series says beside the official accuracy, where the share lies between two per cents. */
    same: (drawn: number, low: number, high: number) =>
      `${between(drawn, low, high)}: the two may well be the same.`,
    harder: (drawn: number, low: number, high: number) =>
      `${between(drawn, low, high)}: your digits are harder for it than the test digits.`,
    easier: (drawn: number, low: number, high: number) =>
      `${between(drawn, low, high)}: your digits are easier for it than the test digits.`,
    toGo: (drawings: number) => `${drawings} to go.`,
  },
};

function between(drawn: number, low: number, high: number): string {
  return `From ${drawn} drawings the share is known no better than ${low} to ${high}\u00a0%`;
}
