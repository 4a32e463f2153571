import { expect, test } from "vitest";
import { parseTaskFile } from "../../../src/site/exercises/task-file.js";

const TASK = `---
description: An exercise: double a number.
---

# Double it

Write a function
that doubles.

Then stop.

## Hints

- Add it
  to itself.
- Or multiply.

## Questions

### why

Why twice?

## Mistakes

### half: The half is given

Twice is not half.
`;

test("a task file says title, task, hints, questions and the exercise's own mistakes", () => {
  expect(parseTaskFile(TASK)).toEqual({
    description: "An exercise: double a number.",
    title: "Double it",
    task: ["Write a function that doubles.", "Then stop."],
    hints: ["Add it to itself.", "Or multiply."],
    questions: { why: "Why twice?" },
    mistakes: { half: { name: "The half is given", idea: "Twice is not half." } },
  });
  expect(parseTaskFile(TASK.replaceAll("\n", "\r\n"))).toEqual(parseTaskFile(TASK));
});

test("hints, questions and mistakes may be missing; title, description and task may not", () => {
  const short = TASK.slice(0, TASK.indexOf("## Hints"));
  expect(parseTaskFile(short)).toMatchObject({ hints: [], questions: {}, mistakes: {} });
  expect(() => parseTaskFile(short.replace("# Double it", ""))).toThrow(/must begin with/);
  expect(() => parseTaskFile(short.slice(0, short.indexOf("Write")))).toThrow(/task is missing/);
});

test("a heading that is none of the parts, and a mistake without a name, are named", () => {
  expect(() => parseTaskFile(TASK.replace("## Hints", "## Hint"))).toThrow(
    /"## Hint" is none of: Hints, Questions, Mistakes/,
  );
  expect(() => parseTaskFile(TASK.replace("half: The half", "half The half"))).toThrow(
    /must be "### id: Name"/,
  );
});
