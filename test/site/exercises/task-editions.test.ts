import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exerciseNames } from "../../../src/site/exercises/collect.js";
import { readTasks } from "../../../src/site/exercises/task-editions.js";
import type { TaskFile } from "../../../src/site/exercises/task-file.js";

const PROJECT = join(import.meta.dirname, "../../..");
const FOLDERS = [...exerciseNames(PROJECT), "templates/new"].map((name) => ({
  name,
  folder: join(PROJECT, "exercises", name),
}));

/** What is code, paragraph by paragraph, and so the same in every language; a paragraph may name it in any order. */
const codeOf = ({ task, hints, questions }: TaskFile) =>
  [...task, ...hints, ...Object.values(questions)].map((text) =>
    [...text.matchAll(/`[^`]+`|\w+(?:\[[^\]]*\])+|___|\b[a-z]+[A-Z]\w*/g)].map(String).sort(),
  );

describe.each(FOLDERS)("$name", ({ folder }) => {
  test("the Chinese task has the hints, the questions, the mistakes and the code of the English one", () => {
    expect(existsSync(join(folder, "task.zh.md"))).toBe(true);
    const { en, zh } = readTasks(folder);
    expect(zh.hints).toHaveLength(en.hints.length);
    expect(Object.keys(zh.questions)).toEqual(Object.keys(en.questions));
    expect(Object.keys(zh.mistakes)).toEqual(Object.keys(en.mistakes));
    expect(codeOf(zh)).toEqual(codeOf(en));
  });
});

const TASK = `---
description: An exercise.
---

# Double it

Double a number.

## Hints

- Add it to itself.

## Questions

### why

Why twice?
`;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "unfold-tasks-"));
  writeFileSync(join(folder, "task.md"), TASK);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What is said of a folder with such a Chinese task. */
const reading = (chinese: string) => () => {
  writeFileSync(join(folder, "task.zh.md"), chinese);
  return readTasks(folder);
};

test("a task that is written in one language only is read in it by everybody", () => {
  const { en, zh } = readTasks(folder);
  expect(zh).toEqual(en);
});

test("a Chinese task with other paragraphs, hints, questions or mistakes is refused, and the file is named", () => {
  expect(reading(TASK)).not.toThrow();
  expect(reading(TASK.replace("number.", "number.\n\nThen stop."))).toThrow(
    "task.zh.md: it has 2 paragraphs of the task, and task.md 1",
  );
  expect(reading(TASK.replace("- Add it to itself.", ""))).toThrow("it has 0 hints, and task.md 1");
  expect(reading(TASK.replace("### why", "### 为什么"))).toThrow(
    "its questions are 为什么, and those of task.md why",
  );
  expect(reading(`${TASK}\n## Mistakes\n\n### half: 一半\n\n不是两倍。\n`)).toThrow(
    "its mistakes are half, and those of task.md none",
  );
  expect(reading("")).toThrow("task.zh.md: it must begin with");
});
