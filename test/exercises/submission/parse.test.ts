import { expect, test } from "vitest";
import {
  emptySubmission,
  parseSubmission,
  type Submission,
  withWork,
  writeSubmission,
} from "../../../src/exercises/index.js";
import { parsedInWords } from "../in-words.js";

const work = {
  code: "export const a = 1;",
  answers: { sum: "Because." },
  log: [{ time: "2026-01-02T03:04:05Z", passed: 3, checks: 6 }],
  hints: 2,
};
const submission: Submission = withWork(emptySubmission("Zoë"), "fold-input", work);

test("what is written is read back", () => {
  expect(parseSubmission(writeSubmission(submission))).toEqual({ submission, warnings: [] });
});

test("work in NumPy says so and keeps the code in the other language aside; other languages there are not", () => {
  const inNumPy = { ...work, language: "numpy", aside: "export const b = 2;" } as const;
  const both = withWork(submission, "fold-kernel", inNumPy);
  expect(parseSubmission(writeSubmission(both))).toEqual({ submission: both, warnings: [] });
  const cobol = {
    ...submission,
    exercises: { "fold-input": { ...work, language: "cobol", aside: 3 } },
  };
  expect(parseSubmission(JSON.stringify(cobol))).toEqual({ submission, warnings: [] });
});

test("changing one exercise's work leaves the given submission as it was", () => {
  expect(emptySubmission("Zoë").exercises).toEqual({});
  const two = withWork(submission, "unfold-input", work);
  expect(Object.keys(submission.exercises)).toEqual(["fold-input"]);
  expect(Object.keys(two.exercises)).toEqual(["fold-input", "unfold-input"]);
});

test("a file that is no submission of this version says why", () => {
  const bad: [string, RegExp][] = [
    ["", /empty/],
    [" \n", /empty/],
    ["{", /not JSON/],
    ["null", /not a submission/],
    ["[]", /not a submission/],
    ["3", /not a submission/],
    [JSON.stringify({ ...submission, format: "other" }), /format is not "unfold-submission"/],
    [JSON.stringify({ ...submission, version: 2 }), /version 2, but only version 1/],
    [JSON.stringify({ ...submission, version: undefined }), /version undefined/],
    [JSON.stringify({ ...submission, student: 7 }), /names no student/],
    [JSON.stringify({ ...submission, exercises: [] }), /holds no exercises/],
    [`"${"x".repeat(2 ** 20)}"`, /larger than 1 MB/],
  ];
  for (const [text, problem] of bad) {
    expect(parsedInWords(parseSubmission(text)), text.slice(0, 40)).toEqual({
      problem: expect.stringMatching(problem),
    });
  }
});

test("what is wrong in one exercise costs that exercise only", () => {
  const exercises = {
    "fold-input": work,
    "unfold-input": null,
    "unfold-kernel": { ...work, code: 7 },
    "cross-entropy": {
      code: "",
      answers: { a: 1, b: "b" },
      log: [1, { time: 2 }, ...work.log],
      hints: "all",
    },
    other: work,
  };
  const parsed = parseSubmission(JSON.stringify({ ...submission, exercises }));
  expect(parsedInWords(parsed)).toEqual({
    submission: {
      ...submission,
      exercises: {
        "fold-input": work,
        "cross-entropy": { code: "", answers: { b: "b" }, log: work.log },
      },
    },
    warnings: [
      "unfold-input: its entry is not an object, so it was left out",
      "unfold-kernel: its code is not a text, so it was left out",
      "not known here, left out: other",
    ],
  });
});

test("keys that name prototypes reach none", () => {
  const text = writeSubmission(submission).replace('"fold-input"', '"__proto__"');
  const parsed = parseSubmission(text);
  expect(parsed).toMatchObject({ submission: { exercises: {} } });
  expect(({} as { code?: string }).code).toBeUndefined();
});

test("a name becomes one plain line of at most 100 characters", () => {
  const name = (student: string) => {
    const parsed = parseSubmission(writeSubmission(emptySubmission(student)));
    return "submission" in parsed ? parsed.submission.student : parsed.problem;
  };
  expect(name(" A\n\tB\u001b[31m ")).toBe("A B [31m");
  expect(name("e\u0301")).toBe("é");
  expect(name("x".repeat(200))).toHaveLength(100);
});
