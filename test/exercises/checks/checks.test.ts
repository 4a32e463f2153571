import { expect, test } from "vitest";
import { planOf } from "../../../src/exercises/checks/plan.js";
import { runChecks } from "../../../src/exercises/checks/run-checks.js";
import { EXERCISES, exerciseById, LIMITS, nestedOf } from "../../../src/exercises/index.js";
import type { Tensors } from "../../../src/mistakes/index.js";
import { seededRandom } from "../../../src/nn/index.js";
import { checkInWords } from "../in-words.js";
import { edited, solution } from "../solution.js";

const options = { seed: 5, limits: LIMITS };
const backward = exerciseById("convolution-backward");

/** The status of each check, by kind. */
async function statuses(code: string, exercise = backward, more: object = {}) {
  const { checks } = await runChecks(exercise, code, { ...options, ...more });
  return Object.fromEntries(checks.map(({ kind, status }) => [kind, status]));
}

test("the small example of the convolution is the known one: both wrong answers differ", async () => {
  const { small, reference } = backward.operations[0]!;
  const { gradX, gradK } = reference(small);
  expect(nestedOf(gradK!)).toEqual([
    [
      [
        [31, 40],
        [58, 67],
      ],
    ],
  ]);
  expect(nestedOf(gradX!)).toEqual([
    [
      [
        [2, 7, -4],
        [-1, 31, 14],
        [-6, 8, 30],
      ],
    ],
  ]);
  const wrong = edited(solution(backward.id), [
    "g * k[o][c][i][j]",
    "g * k[o][c][k1 - 1 - i][k2 - 1 - j]",
  ]);
  const report = await runChecks(backward, wrong, options);
  expect(nestedOf(report.examples[0]!.got!.gradX!)).toEqual([
    [
      [
        [5, 23, 12],
        [-11, 22, 26],
        [2, -10, 12],
      ],
    ],
  ]);
  expect(checkInWords(report.checks.find(({ kind }) => kind === "small")!)).toMatchObject({
    status: "failed",
    message: "gradX[0][0][0][0] is 5, but should be 2 (9 of 9 cells differ).",
  });
});

test("a wrong gradient fails all checks of numbers, and passes those of shape and memory", async () => {
  const wrong = edited(solution(backward.id), ["gradB[o] += g;", "gradB[o] += g / 2;"]);
  expect(await statuses(wrong)).toEqual({
    shape: "passed",
    small: "failed",
    again: "passed",
    random: "failed",
    gradient: "failed",
    adjoint: "passed",
  });
});

test("an answer that knows only the small example passes no other check of numbers", async () => {
  const { small, reference, name } = exerciseById("unfold-input").operations[0]!;
  const known = JSON.stringify(nestedOf(reference(small).unfolded!));
  expect(
    await statuses(`export const ${name} = () => ${known};`, exerciseById("unfold-input")),
  ).toEqual({
    shape: "passed",
    small: "passed",
    again: "passed",
    random: "failed",
    adjoint: "failed",
  });
});

test("NaN and infinities are wrong everywhere", async () => {
  for (const value of ["NaN", "Infinity", "-Infinity"]) {
    const code = edited(solution("unfold-input"), [
      "return unfolded;",
      `unfolded[0][0][0] = ${value}; return unfolded;`,
    ]);
    expect(await statuses(code, exerciseById("unfold-input"))).toEqual({
      shape: "passed",
      small: "failed",
      again: "passed",
      random: "failed",
      adjoint: "failed",
    });
  }
});

test("one missing function costs only its own checks", async () => {
  const exercise = exerciseById("relu-and-pooling");
  const code = edited(solution(exercise.id), [
    "export function reluBackward",
    "function reluBackward",
  ]);
  const { checks, ended } = await runChecks(exercise, code, options);
  expect(ended).toBeUndefined();
  for (const { operation, status } of checks) {
    expect(status).toBe(operation === "reluBackward" ? "failed" : "passed");
  }
});

test("the stubs run, and fail", async () => {
  for (const exercise of EXERCISES) {
    const report = await runChecks(exercise, exercise.stub, options);
    expect(report.passed, exercise.id).toBe(false);
    expect(report.mistakes, exercise.id).toEqual([]);
    expect(report.ended, exercise.id).toBeUndefined();
  }
});

test("hidden cases are checked, and only their count is told", async () => {
  const exercise = exerciseById("unfold-kernel");
  const operation = exercise.operations[0]!;
  const hidden: Record<string, Tensors[]> = {
    unfoldKernel: [operation.draw(seededRandom(1)), operation.draw(seededRandom(2))],
  };
  const right = await statuses(solution(exercise.id), exercise, { hidden });
  expect(right.hidden).toBe("passed");
  const wrong = edited(solution(exercise.id), ["= k[o][c][i][j]", "= k[c][o][i][j]"]);
  const { checks } = await runChecks(exercise, wrong, { ...options, hidden });
  expect(checkInWords(checks.find(({ kind }) => kind === "hidden")!)).toMatchObject({
    name: "2 hidden cases",
    status: "failed",
    message: "2 of 2 hidden cases came out wrong.",
  });
});

test("code that has seen a hidden case cannot tell it", async () => {
  const exercise = exerciseById("cross-entropy");
  const hidden = Object.fromEntries(
    exercise.operations.map(({ name, draw }) => [name, [draw(seededRandom(1))]]),
  );
  const code = `let last = "";
    export function crossEntropy(logits) { throw new Error("saw " + last + (last = logits)); }
    export function crossEntropyGradient(logits) { throw new Error("saw " + last + (last = logits)); }`;
  const { checks } = await runChecks(exercise, code, { ...options, hidden });
  const secret = String(hidden.crossEntropy![0]!.logits!.data[0]!);
  expect(JSON.stringify(checks)).not.toContain(secret);
  const messages = checks.map(checkInWords).filter(({ kind }) => kind === "hidden");
  expect(messages.map(({ message }) => message)).toEqual([
    "1 of 1 hidden cases came out wrong.",
    "1 of 1 hidden cases came out wrong.",
  ]);
});

test("the same seed gives the same report, and the plan names all of its checks", async () => {
  const code = edited(solution(backward.id), ["gradB[o] += g;", "gradB[o] += 0.5;"]);
  const first = await runChecks(backward, code, options);
  expect(await runChecks(backward, code, options)).toEqual(first);
  const other = await runChecks(backward, code, { ...options, seed: 6 });
  const [told, toldOther] = [first, other].map(({ checks }) => checks.map(checkInWords));
  expect(toldOther!.map(({ message }) => message)).not.toEqual(told!.map(({ message }) => message));
  expect(planOf(backward).map((check) => checkInWords(check).name)).toEqual(
    told!.map(({ name }) => name),
  );
});

test("a function that gives nothing back is told what it should have given: an array, or a number", async () => {
  const firstMessage = async (id: string) => {
    const { checks } = await runChecks(exerciseById(id), exerciseById(id).stub, options);
    return checkInWords(checks[0]!).message;
  };
  expect(await firstMessage("fold-kernel")).toBe("folded is undefined, not an array.");
  const rows = "export const foldKernel = () => [undefined];";
  const { checks } = await runChecks(exerciseById("fold-kernel"), rows, options);
  expect(checkInWords(checks[0]!).message).toBe("folded[0] is undefined, not an array.");
  const onlyOne = "export const gradW = () => [[1]]; export const disagreement = () => {};";
  const numeric = await runChecks(exerciseById("gradient-check"), onlyOne, options);
  const messages = numeric.checks.map((check) => checkInWords(check).message);
  expect(messages).toContain("worst is undefined, not a number.");
});
