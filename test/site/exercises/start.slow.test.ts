import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type WrittenExercise, withEdits } from "../../../src/site/exercises/collect.js";

const PROJECT = join(import.meta.dirname, "../../..");
const NAME = "weight-decay";
let root: string;

/** Runs one of the project's scripts in the copy, and gives what it says. */
function run(script: string, ...args: string[]): string {
  const env = { ...process.env, INIT_CWD: root };
  return execFileSync(process.execPath, ["--import", "tsx", script, ...args], {
    cwd: root,
    env,
    encoding: "utf8",
  });
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "unfold-new-exercise-"));
  for (const part of ["src", "grade", "pyodide", "exercises", "package.json", "tsconfig.json"]) {
    cpSync(join(PROJECT, part), join(root, part), { recursive: true });
  }
  mkdirSync(join(root, "docs/exercises"), { recursive: true });
  symlinkSync(join(PROJECT, "node_modules"), join(root, "node_modules"), "junction");
  run("src/site/exercises/exercise.ts", "--new", NAME);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(root, file), "utf8");
const written = () => JSON.parse(read(`exercises/${NAME}/exercise.json`)) as WrittenExercise;

/** Hands in code for the new exercise; gives the points and the feedback. */
function graded(student: string, code: string): { points: string; feedback: string } {
  const exercises = { [NAME]: { code, answers: {}, log: [] } };
  const submission = { format: "unfold-submission", version: 1, student, exercises };
  mkdirSync(join(root, student), { recursive: true });
  writeFileSync(join(root, student, `${student}.json`), JSON.stringify(submission));
  run("grade/grade.ts", student, "--key", "key.json", "--out", `${student}.csv`);
  const [head = "", row = ""] = read(`${student}.csv`).split("\n");
  const at = head.split(",").findIndex((name) => name.includes(NAME));
  return { points: row.split(",")[at]!, feedback: read(`${student}-feedback/${student}.txt`) };
}

test("a started exercise has a page and stands last", () => {
  expect(read(`docs/exercises/${NAME}.md`)).toContain("# Weight decay\n");
  expect(read("src/exercises/collected/list.ts")).toMatch(
    new RegExp(`exercise\\d+ \\} from "./${NAME}/index.js";\n\n`),
  );
});

test("a started exercise is asked in both languages, and can be solved in NumPy", () => {
  expect(read(`zh/exercises/${NAME}.md`)).toContain("# Weight decay\n");
  const made = read(`src/exercises/collected/${NAME}/index.ts`);
  expect(made).toContain("words: { en, zh }");
  for (const language of ["en", "zh"])
    expect(read(`src/exercises/collected/${NAME}/words/${language}.ts`)).toContain(
      '"title": "Weight decay"',
    );
  expect(made).toContain('"numpyStub": "import numpy as np');
  for (const { numpy } of written().mistakes)
    expect(withEdits(read(`exercises/${NAME}/solution.py`), numpy!)).toMatch(/^def weight_decay/);
});

test("without a line of src the grader knows it: right solutions have all points, its mistakes are named", () => {
  run("grade/grade.ts", "--new-key");
  const key = JSON.parse(read("key.json"));
  writeFileSync(join(root, "key.json"), JSON.stringify({ ...key, points: { [NAME]: 10 } }));
  run("grade/grade.ts", "--check-key");
  const solution = read(`exercises/${NAME}/solution.ts`);
  expect(graded("ada", solution).points).toBe("10");
  const named = written().mistakes.map(({ solution: edits }, i) =>
    graded(`student-${i}`, withEdits(solution, edits)),
  );
  expect(named.map(({ points }) => points)).toEqual(["5", "5"]);
  expect(named[0]!.feedback).toContain("A factor of 2 is left standing");
  expect(named[1]!.feedback).toContain("= where += belongs");
});

test("a name that is taken, or that cannot stand in an address, is refused", () => {
  const refused = (name: string) =>
    spawnSync(
      process.execPath,
      ["--import", "tsx", "src/site/exercises/exercise.ts", "--new", name],
      {
        cwd: root,
        encoding: "utf8",
      },
    );
  expect(refused(NAME)).toMatchObject({ status: 1, stderr: expect.stringContaining("is taken") });
  expect(refused("Weight decay").stderr).toMatch(/must be of small letters/);
});
