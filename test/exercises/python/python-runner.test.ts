import { expect, test } from "vitest";
import { LateError } from "../../../src/cage/index.js";
import { exerciseById, LIMITS } from "../../../src/exercises/index.js";
import { openPythonRunner } from "../../../src/exercises/python/python-runner.js";
import type { Interpreter } from "../../../src/python/index.js";
import { checkInWords, failureInWords } from "../in-words.js";

const exercise = exerciseById("chain-rule");
const options = { seed: 1, limits: LIMITS };

/** An interpreter that answers each question alike, and notes what it was asked and whether it was ended. */
function interpreter(ask: Interpreter["ask"]) {
  const asked: string[] = [];
  const made = {
    asked,
    isEnded: false,
    ask: (...given: Parameters<Interpreter["ask"]>) => {
      asked.push(given[0].type);
      return ask(...given);
    },
    end: () => {
      made.isEnded = true;
    },
  };
  return made;
}

const empty = () =>
  interpreter(async ({ type }) => ({
    type: type === "load" ? "loaded" : "not-defined",
    printed: "",
  }));

test("Python that does not start is told in words, and the next run tries again", async () => {
  let starts = 0;
  const python = empty();
  const runner = openPythonRunner(async () => {
    if (starts++ === 0) throw new Error("no network");
    return python;
  });
  const report = await runner.runChecks(exercise, "", options);
  expect(failureInWords(report.ended!).message).toContain("no network");
  const again = await runner.runChecks(exercise, "", options);
  expect(checkInWords(again.checks[0]!).message).toContain('write "def two_paths(…):"');
  await runner.runChecks(exercise, "", options);
  expect(starts).toBe(2); // one interpreter serves many runs
  runner.close();
  expect(python.isEnded).toBe(true);
});

test("a run that is stopped while Python starts never runs its code, and Python serves the next", async () => {
  const python = empty();
  let begin = (_: Interpreter) => {};
  const runner = openPythonRunner(
    () =>
      new Promise((resolve) => {
        begin = resolve;
      }),
  );
  const stopped = runner.runChecks(exercise, "", options);
  await new Promise((resolve) => setTimeout(resolve));
  runner.stop();
  expect(failureInWords((await stopped).ended!).message).toBe("The run was stopped.");
  begin(python);
  await new Promise((resolve) => setTimeout(resolve));
  expect(python.asked).toEqual([]);
  await runner.runChecks(exercise, "", options);
  expect(python.asked[0]).toBe("load");
  expect(python.isEnded).toBe(false);
});

test("code that does not end ends its interpreter, says so, and the next run gets another", async () => {
  const made: ReturnType<typeof interpreter>[] = [];
  const runner = openPythonRunner(async () => {
    const next = made.length === 0 ? interpreter(() => Promise.reject(new LateError())) : empty();
    made.push(next);
    return next;
  });
  const report = await runner.runChecks(exercise, "", options);
  expect(failureInWords(report.ended!).message).toMatch(/^The code ran too long/);
  expect(report.checks.every(({ status }) => status === "not-run")).toBe(true);
  expect(made[0]!.isEnded).toBe(true);
  expect((await runner.runChecks(exercise, "", options)).ended).toBeUndefined();
  expect(made).toHaveLength(2);
});

test("what code leaves behind is let go before the next code; where it does not end, the next gets another interpreter", async () => {
  const made: ReturnType<typeof interpreter>[] = [];
  const runner = openPythonRunner(async () => {
    let loads = 0;
    const next = interpreter(async (question) => {
      if (question.type === "load" && loads++ > 0) throw new LateError();
      return { type: question.type === "load" ? "loaded" : "not-defined", printed: "" };
    });
    made.push(next);
    return next;
  });
  const first = await runner.runChecks(exercise, "", options);
  const second = await runner.runChecks(exercise, "", options);
  expect([first.ended, second.ended]).toEqual([undefined, undefined]);
  expect(made).toHaveLength(2);
  expect(made[0]!.isEnded).toBe(true);
});
