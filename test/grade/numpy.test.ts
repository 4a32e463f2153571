import { expect, test } from "vitest";
import { gradeAll, mustBeGradedAgain } from "../../grade/grade-all.js";
import { type Key, NO_KEY } from "../../grade/key.js";
import type { NoPython, Python } from "../../grade/python/open-python.js";
import { feedback } from "../../grade/report/feedback.js";
import { resultsFile } from "../../grade/report/results.js";
import { summary } from "../../grade/report/summary.js";
import { studentsOf } from "../../grade/students.js";
import { gradeWords, noteText } from "../../grade/words/index.js";
import { LateError } from "../../src/cage/index.js";
import {
  emptySubmission,
  parseSubmission,
  withWork,
  writeSubmission,
} from "../../src/exercises/index.js";
import type { Interpreter } from "../../src/python/index.js";

const EXERCISE = "linear-backward";
const key: Key = { ...NO_KEY, points: { [EXERCISE]: 10 } };

/** Students who hand in Python, graded with what `python` opens. */
function graded(python: () => Promise<Python | NoPython>, names = ["Nia"]) {
  const files = names.map((name) => {
    const code = "def linear_backward(x, w, grad_y):\n    pass\n";
    const work = { code, language: "numpy", answers: {}, log: [] } as const;
    const text = writeSubmission(withWork(emptySubmission(name), EXERCISE, work));
    return { file: `${name}.json`, parsed: parseSubmission(text), origins: [] };
  });
  return gradeAll(studentsOf(files), key, { threads: 1, python });
}

/** A browser whose Python answers each question so; it notes how often it was started and ended. */
function pythonThat(ask: Interpreter["ask"]) {
  const count = { started: 0, ended: 0, closed: 0 };
  const python: Python = {
    async start() {
      count.started++;
      return { ask, end: () => void count.ended++ };
    },
    async close() {
      count.closed++;
    },
  };
  return { count, open: async () => python };
}

test("without a browser or without Python, work in NumPy is named, to be graded by hand, and a line says what is missing", async () => {
  const missing: [NoPython, RegExp][] = [
    [{ code: "no-browser" }, /^NumPy was not graded, for no Chrome, Chromium or Edge was found/m],
    [{ code: "not-fetched" }, /^NumPy was not graded, for Python was not fetched: npm run python/m],
    [
      { code: "browser-broke", said: "a library lacks" },
      /the browser did not start: a library lacks/,
    ],
  ];
  for (const [noPython, line] of missing) {
    const made = await graded(async () => noPython);
    const [nia] = made.graded;
    expect(nia!.exercises[0]).toMatchObject({ points: 0, report: undefined });
    expect(nia!.notes.map((note) => noteText(note, gradeWords("en")))).toEqual([
      "linear-backward: written in NumPy, which could not be run here, GRADE BY HAND",
    ]);
    expect(summary(made, "en")).toMatch(line);
    const byHand = "The code is in NumPy and was not run: it is graded by hand.";
    expect(feedback(nia!, key, "en")).toContain(byHand);
    expect(resultsFile(nia!, key, "en")).toContain(byHand);
  }
});

test("each code gets a Python of its own, which is ended, and the browser is closed at the end", async () => {
  const { count, open } = pythonThat(async ({ type }) =>
    type === "load"
      ? { type: "loaded", printed: "" }
      : { type: "called", printed: "", results: [{ shape: [], cells: [1] }] },
  );
  const { graded: all } = await graded(open, ["Nia", "Noor", "Mia"]);
  expect(count).toEqual({ started: 3, ended: 3, closed: 1 });
  const text = feedback(all[0]!, key, "en");
  expect(text).toMatch(/^- linear_backward: The shape: grad_x \[n, d1\], grad_w/m);
  expect(text).toMatch(/^= linear_backward, grad_x: right in 0 of 3 cases/m);
  expect(resultsFile(all[0]!, key, "en")).toContain("linear_backward, grad_x");
});

test("what the clock ended in Python is to be graded again", async () => {
  const { count, open } = pythonThat(async ({ type }) => {
    if (type === "load") return { type: "loaded", printed: "" };
    throw new LateError();
  });
  const [nia] = (await graded(open)).graded;
  expect(nia!.exercises.every(mustBeGradedAgain)).toBe(true);
  expect(nia!.notes).toEqual([{ code: "grade-again", exercise: EXERCISE }]);
  expect(count.closed).toBe(1);
});

test("the browser is opened for work in NumPy alone", async () => {
  let opened = 0;
  const python = async (): Promise<NoPython> => {
    opened++;
    return { code: "no-browser" };
  };
  const made = await gradeAll(studentsOf([]), key, { threads: 1, python });
  expect(opened).toBe(0);
  expect(made.noPython).toBeUndefined();
});
