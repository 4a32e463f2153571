import { checkWords, fileProblemText, fileWarningText } from "../../src/exercises/index.js";
import type { Sentences } from "../../src/language/sentences.js";
import type { Keep, LeftOutReason } from "../handed-in/entry.js";
import type { Note } from "../note.js";
import type { NoPython } from "../python/open-python.js";

const checks = checkWords("en");

const RULES: Readonly<Record<Keep, string>> = {
  latest: "the one whose checks were run last",
  best: "the one with most points",
};

const notes = {
  problem: ({ problem }) => fileProblemText(problem, checks),
  warning: ({ warning }) => fileWarningText(warning, checks),
  "no-name": () => "no name was given",
  "nothing-handed-in": () => "nothing was handed in",
  "not-on-roster": () => "is not on the roster",
  late: () => "late, says the platform",
  "another-name": ({ typed }) => `the file names somebody else: ${typed}`,
  group: ({ size }) => `handed in by a group of ${size}`,
  "several-files": ({ others, keep }) =>
    `${others === 1 ? "another file" : `${others} other files`} of the same student: ${RULES[keep]} is graded`,
  "cannot-be-loaded": ({ exercise }) => `${exercise}: the code cannot be loaded`,
  "over-limits": ({ exercise }) => `${exercise}: ended, over its limits`,
  "in-numpy": ({ exercise }) =>
    `${exercise}: written in NumPy, which could not be run here, GRADE BY HAND`,
  "grade-again": ({ exercise }) => `${exercise}: ended by the clock, GRADE AGAIN`,
} satisfies Sentences<Note, "code">;

const leftOut = {
  "system-file": () => "written by a system or an archive, not by a student",
  link: () => "a link, which is not followed",
  "not-a-submission": () => "not a submission",
  "tools-folder": () => "belongs to tools, not to the work",
  large: () => "too large to be a submission",
  "nested-archive": () => "an archive too deep in other archives",
  "unsafe-path": () => "its path leads out of the archive",
  "broken-archive": ({ said }) => `an archive that cannot be opened: ${said}`,
  "cannot-be-read": ({ said }) => `cannot be read: ${said}`,
  "platform-file": () => "what the platform says of the others; it was used",
  "another-is-graded": ({ graded, rule }) => `${graded} is graded instead, ${RULES[rule]}`,
} satisfies Sentences<LeftOutReason, "code">;

/** What is missing to grade NumPy. */
const noPython = {
  "not-fetched": () => "Python was not fetched: npm run python, once",
  "no-browser": () =>
    "no Chrome, Chromium or Edge was found: install one, or set CHROME_PATH to its program",
  "browser-broke": ({ said }) => `the browser did not start: ${said}`,
} satisfies Sentences<NoPython, "code">;

const usage = `npm run grade -- FOLDER|ZIP [--key KEY.json] [--roster ROSTER.csv] [--out grades.csv]
    grades what Moodle, Canvas, Gradescope or GitHub Classroom hand out, or any files; writes the table and,
    beside it, a feedback file each and grades-not-graded.csv
      --format csv|moodle|canvas|gradescope   whom the table and the feedback are for
      --assignment NAME                       what Canvas calls the assignment
      --keep latest|best                      which of a student's files counts (latest)
      --answers ANSWERS.csv                   grades-answers.csv with your points: they are added
      --language en|zh                        what notes and summary are written in (en); feedback is in the language
                                              of the pages where the work was done, and in this where it says none
      --only STUDENT                          one student again: a name, an id, an e-mail or a file
      --results RESULTS.json                  one student's grade in Gradescope's form
      --require PERCENT                       ends with 3 if anybody has less
npm run grade -- --new-key [--set LINK|NAME,NAME,…] [--key KEY.json]
    writes a key to start from (key.json unless told): secret, points, weights, hidden cases; for all exercises, or for
    those that an assignment's link sets
npm run grade -- --check-key [--key KEY.json]
    grades the project's own solutions with a key: they must have all points
npm run grade -- --autograder OUT.zip [--key KEY.json] [--language en|zh]
    writes what is to be uploaded as Gradescope's autograder
NumPy is graded in Chrome, Chromium or Edge (CHROME_PATH names one) once npm run python has fetched Python.
Ends with 0 if all is well, 1 if nothing could be graded, 2 if something must be graded again.
`;

export const en = {
  usage,
  /** What a command has done. */
  done: {
    newKey: (file: string) => `${file} is a new key. Keep it to yourself, off the site.`,
    keyInOrder: (file: string) => `${file} is in order: right solutions have all points.`,
    autograder: (file: string) =>
      `${file} is ready to be uploaded as an autograder, for TypeScript and NumPy.`,
    autograderWithoutPython: (file: string) =>
      `${file} is ready to be uploaded as an autograder. Python was not fetched (npm run python), so it grades TypeScript, and names work in NumPy to be graded by hand.`,
  },
  withoutKey: "Without a key: ten points an exercise, no hidden cases, no secret.",
  notes,
  noPython,
  leftOut,
  points: (whose: string, points: number, of: number) => `${whose}: ${points} of ${of} points`,
  noCode: "No code was handed in.",
  byHand: "The code is in NumPy and was not run: it is graded by hand.",
  /** The exercises that nothing was handed in for, by their titles. */
  nothingFor: (titles: readonly string[]) => `Nothing was handed in for: ${titles.join("; ")}.`,
  ended: "The run ended before the remaining checks were made.",
  earned: (result: string, right: number, cases: number, points: number, of: number) =>
    `${result}: right in ${right} of ${cases} cases, ${points} of ${of} points`,
  noAnswer: "(no answer)",
  inLine: (message: string, line: number) => `${message} (line ${line})`,
  mistake: (name: string, results: readonly string[], idea: string, chapter: string) =>
    `${name} (${results.join(", ")}). ${idea} See the chapter "${chapter}".`,
  summary: {
    graded: (students: number, missing: number) =>
      `${students} students graded${missing === 0 ? "" : `, ${missing} handed in nothing`}`,
    mean: (mean: number, deviation: number, least: number, most: number, of: number) =>
      `Of ${of} points: mean ${mean}, standard deviation ${deviation}, from ${least} to ${most}`,
    mistakes: "Commonest mistakes:",
    mistake: (name: string, students: number) => `  ${name}: ${students}`,
    leftOut: (files: number) => `Not graded: ${files} ${files === 1 ? "file" : "files"}`,
    copies: (pairs: number, file: string) =>
      `Alike: ${pairs} ${pairs === 1 ? "pair" : "pairs"}, to be looked at: ${file}`,
    strangers: (names: string) =>
      `The answers have points for students who were not graded, and these points are nowhere: ${names}`,
    maximum: (theirs: number, ours: number) =>
      `The worksheet allows ${theirs} points, the key gives ${ours}: make them the same before you upload the table.`,
    noPython: (why: string) => `NumPy was not graded, for ${why}`,
    again: "Ended by the clock, to be graded again with --only:",
  },
};
