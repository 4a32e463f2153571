import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { gradeAll } from "../../grade/grade-all.js";
import { parseKey } from "../../grade/parse-key.js";
import { gradesTable } from "../../grade/report/grades-table.js";
import { studentsOf } from "../../grade/students.js";
import { readSubmissions } from "../../grade/submissions.js";
import { parseSubmission } from "../../src/exercises/index.js";
import { daysWith, folderOf, textOf } from "./recorded.js";

/** The exercises that there were when the submissions were recorded. */
const RECORDED = [
  "linear-backward",
  "relu-and-pooling",
  "unfold-input",
  "fold-input",
  "convolution-forward",
  "unfold-kernel",
  "convolution-backward",
  "cross-entropy",
  "training-step",
];

const DAYS = daysWith("submissions");

test.each(DAYS)("submissions of %s are read whole, without a warning", (day) => {
  const files = readdirSync(join(folderOf(day), "submissions"));
  expect(files.length).toBeGreaterThan(1);
  const begun = files.flatMap((file) => {
    const text = textOf(day, `submissions/${file}`);
    const { student, exercises } = JSON.parse(text);
    const parsed = parseSubmission(text);
    expect(parsed).toMatchObject({ submission: { student, exercises }, warnings: [] });
    return Object.keys(exercises);
  });
  expect(new Set(begun)).toEqual(new Set(RECORDED));
});

test.each(DAYS)("a key of %s is read whole", (day) => {
  const text = textOf(day, "grader-key.json");
  const { secret, points, weights, limits, hidden } = JSON.parse(text);
  const key = parseKey(text);
  expect(key).toMatchObject({ secret, points, weights, limits });
  const counts = (cases: object) =>
    Object.entries(cases).map(([id, byFunction]) => [
      id,
      Object.entries(byFunction).map(([name, list]) => [name, (list as unknown[]).length]),
    ]);
  expect(counts(key.hidden)).toEqual(counts(hidden));
});

test.each(DAYS)(
  "submissions of %s are graded as they were, with the key of that day",
  {
    timeout: 60_000,
  },
  async (day) => {
    const key = parseKey(textOf(day, "grader-key.json"));
    const { files } = readSubmissions(join(folderOf(day), "submissions"));
    const { graded } = await gradeAll(studentsOf(files), key, { threads: 1 });
    const [head, ...rows] = gradesTable(graded, { language: "en" });
    const named = rows.map((row) => Object.fromEntries(head!.map((name, i) => [name, row[i]])));
    // Columns have come since; each that there was holds what it held.
    const then = parse(textOf(day, "graded.csv"), {
      bom: true,
      columns: true,
      cast: true,
    }) as object[];
    expect(then.length).toBeGreaterThan(1);
    expect(named).toMatchObject(then);
  },
);
