import { afterAll, expect, test } from "vitest";
import { bundledWorker } from "../../../grade/bundle.js";
import { openNodePort } from "../../../grade/node-port.js";
import { exerciseById, LIMITS, openRunner, type Port } from "../../../src/exercises/index.js";
import { checkInWords, failureInWords } from "../in-words.js";
import { solution } from "../solution.js";

const worker = await bundledWorker();
afterAll(worker.remove);
const open = () => openNodePort(worker.file);
const exercise = exerciseById("linear-backward");
const options = { seed: 3, limits: { ...LIMITS, steps: 500, milliseconds: 1_500 } };
const enough = { seed: 3, limits: LIMITS };

test("a worker thread runs all checks and tells each one", async () => {
  const runner = openRunner(open);
  const told: string[] = [];
  const report = await runner.runChecks(exercise, solution(exercise.id), enough, ({ kind }) =>
    told.push(kind),
  );
  runner.close();
  expect(report.passed).toBe(true);
  expect(told).toEqual(report.checks.map(({ kind }) => kind));
});

test("a native call that cannot be interrupted ends with its worker; the next run is as ever", async () => {
  const runner = openRunner(open);
  const bomb = `export function linearBackward(x, w, gradY) {
    for (;;) { try { new Array(1e7).fill(0); } catch {} }
  }`;
  const ended = await runner.runChecks(exercise, bomb, options);
  expect(ended).toMatchObject({
    passed: false,
    ended: { kind: "time" },
    printed: { text: "", cut: false },
  });
  expect(ended.checks.every(({ status }) => status === "not-run")).toBe(true);
  expect(checkInWords(ended.checks[0]!).message).toMatch(/ran too long/);
  const polluted = await runner.runChecks(
    exercise,
    "Array.prototype.map = null; globalThis.zeros = null; throw 1;",
    options,
  );
  expect(failureInWords(polluted.ended!)).toMatchObject({
    kind: "syntax",
    message: "The code threw 1.",
  });
  const next = await runner.runChecks(exercise, solution(exercise.id), enough);
  runner.close();
  expect(next.passed).toBe(true);
});

test("runs wait for each other, and a stopped one says so", async () => {
  const runner = openRunner(open);
  const first = runner.runChecks(exercise, "for (;;);", enough);
  const second = runner.runChecks(exercise, solution(exercise.id), enough);
  await new Promise((resolve) => setTimeout(resolve, 50));
  runner.stop();
  expect(failureInWords((await first).ended!).message).toBe("The run was stopped.");
  expect((await second).passed).toBe(true);
  runner.close();
});

test("a worker that breaks down ends the run in words", async () => {
  const deaf: Port = {
    post() {},
    listen: (_, onBreakdown) => void setTimeout(() => onBreakdown("no memory")),
    end() {},
  };
  const report = await openRunner(() => deaf).runChecks(exercise, "", options);
  expect(failureInWords(report.ended!)).toMatchObject({
    kind: "broken",
    message: expect.stringMatching(/no memory/),
  });
});
