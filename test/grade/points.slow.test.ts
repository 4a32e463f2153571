import { expect, test } from "vitest";
import { type Key, newKey } from "../../grade/key.js";
import { parseKey } from "../../grade/parse-key.js";
import { pointsOf } from "../../grade/points.js";
import { runChecks } from "../../src/exercises/checks/run-checks.js";
import { exerciseById, LIMITS, nestedOf } from "../../src/exercises/index.js";
import { edited, solution } from "../exercises/solution.js";

const exercise = exerciseById("linear-backward");
const key = parseKey(newKey());
const right = solution(exercise.id);

async function points(code: string, using: Key = key): Promise<number> {
  const hidden = using.hidden[exercise.id]!;
  return pointsOf(
    exercise,
    await runChecks(exercise, code, { seed: 5, limits: LIMITS, hidden }),
    using,
  );
}

test("each result earns its own points", async () => {
  expect(await points(right)).toBe(10);
  expect(await points(edited(right, ["gradB[j] += g", "gradB[j] = g"]))).toBe(6.67);
  expect(await points(edited(right, ["return { gradX, gradW, gradB }", "return { gradX }"]))).toBe(
    3.33,
  );
});

test("the printed example, zeros and right shapes earn nothing", async () => {
  const { small, reference } = exercise.operations[0]!;
  const answer = Object.fromEntries(
    Object.entries(reference(small)).map(([name, result]) => [name, nestedOf(result)]),
  );
  const printed = `export const linearBackward = () => (${JSON.stringify(answer)});`;
  const zeros = `export const linearBackward = (x, w) =>
    ({ gradX: zeros(...shapeOf(x)), gradW: zeros(...shapeOf(w)), gradB: zeros(w[0].length) });`;
  expect(await points(printed)).toBe(0);
  expect(await points(zeros)).toBe(0);
  expect(await points("")).toBe(0);
});

test("a key weighs the results of a function", async () => {
  const weights = { "linear-backward": { linearBackward: { gradX: 0, gradW: 3 } } };
  const weighed = parseKey(JSON.stringify({ ...JSON.parse(newKey()), weights }));
  expect(await points(edited(right, ["gradB[j] += g", "gradB[j] = g"]), weighed)).toBe(7.5);
});

test("what a hidden case does to the code is not told", async () => {
  // Ends without end on the hidden case alone, in a line that would tell of it.
  const [given] = key.hidden[exercise.id]!.linearBackward!;
  const known = given!.x!.data[0];
  const peeking = edited(right, [
    "const gradX",
    `if (x[0][0] === ${known}) { if (w.length > 1) for (;;); throw new Error(String(x)); }\n  const gradX`,
  ]);
  const hidden = key.hidden[exercise.id]!;
  const report = await runChecks(exercise, peeking, { seed: 5, limits: LIMITS, hidden });
  const told = report.checks.find(({ kind }) => kind === "hidden")!;
  expect(told.problem).toEqual({ code: "hidden", wrong: 1, cases: 2 });
  expect(report.ended).toEqual({ kind: "time", reason: { code: "too-many-steps" } });
});
