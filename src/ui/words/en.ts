import { problemSentence } from "../../language/problem.js";
import type { PasteProblem, PasteProblemSentences } from "../tensor/paste.js";

const count = (n: number, one: string) => (n === 1 ? `1 ${one}` : `${n} ${one}s`);
const UNCHANGED = "Nothing was changed.";

const pasteProblems: PasteProblemSentences = {
  "no-numbers": () => `There are no numbers to paste. ${UNCHANGED}`,
  abbreviated: () => `The array is abbreviated by “...”, so numbers are missing. ${UNCHANGED}`,
  "not-a-number": ({ text, row, place }) =>
    text === ""
      ? `Number ${place} of row ${row} is missing. ${UNCHANGED}`
      : `“${text}”, number ${place} of row ${row}, is not a number. ${UNCHANGED}`,
  "too-many-numbers": ({ count: n, room }) =>
    `${count(n, "number")}, but from this cell on there is room for ${room}. ${UNCHANGED}`,
  "too-many-in-row": ({ row, count: n, room }) =>
    `Row ${row} has ${count(n, "number")}, but from this cell on there is room for ${room}. ${UNCHANGED}`,
  "too-many-rows": ({ count: n, room }) =>
    `${count(n, "row")}, but from this cell on there is room for ${room}. ${UNCHANGED}`,
};

export const en = {
  partMissing: "A part of this page cannot be fetched. Load the page anew once it can.",
  guess: {
    label: "Your guess",
    compare: "Compare",
    skip: "Skip, show me",
    veiled: "The question above asks what this figure shows. Make your guess first, or skip it.",
    toGuess: "To the question",
    notANumber: (typed: string) => `“${typed}” is not a number. Type another guess, or skip.`,
    missing: "Choose or type a guess, or skip.",
    shown: (answer: string) => `Answer: ${answer}.`,
    right: (guess: string) => `Your guess: ${guess}. That is right.`,
    wrong: (guess: string, answer: string) => `Your guess: ${guess}. Answer: ${answer}.`,
    /** `why` is a sentence that says why the answer is not known yet; `guess` is null where it was skipped. */
    pending: (guess: string | null, why: string) =>
      guess === null ? why : `Your guess: ${guess}. ${why}`,
  },
  /** In a menu, in place of the sample that was chosen and has been changed since. */
  changed: "changed",
  stepper: { back: "Back", next: "Next", play: "Play", pause: "Pause" },
  tensor: {
    /** In place of the shape of a tensor that has no axes. */
    scalar: "number",
    notComputed: "not computed yet",
    /** How the sign of transposition is read aloud, behind a matrix's name. */
    transposed: "transposed",
    newValue: "New value",
    notANumber: (typed: string) => `“${typed}” is not a number`,
    typeToChange: "type to change",
    typeOn: "A space goes on to the next cell: type 1 2; 2 1, or paste it.",
    pasted: (numbers: number, from: string) =>
      `Pasted ${count(numbers, "number")} from ${from} on.`,
    pasteProblem: (problem: PasteProblem) => problemSentence(pasteProblems, problem),
  },
  copy: {
    button: (name: string) => `Copy ${name}`,
    array: "Copy as np.array(…)",
    table: "Copy as a table",
    asArray: (name: string) => `${name} is copied as np.array(…).`,
    asTable: (name: string) => `${name} is copied as a table.`,
    text: "Copy",
    done: "Copied.",
    byHand: "This browser does not let the page copy. Copy the selected text yourself.",
    close: "Close",
  },
  figure: {
    menu: "Save this figure, or link to it",
    svg: "Save as SVG",
    png: "Save as PNG",
    link: "Copy a link to this figure",
    linkCopied: "The link is copied. It keeps what is set and chosen.",
    saving: "Drawing the picture …",
    saved: (file: string) => `Saved as ${file}.`,
  },
  raster: { nearer: "Nearer", farther: "Farther", whole: "Whole" },
};
