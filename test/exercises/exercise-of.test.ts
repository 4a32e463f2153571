import { expect, test } from "vitest";
import { planOf } from "../../src/exercises/checks/plan.js";
import { runChecks } from "../../src/exercises/checks/run-checks.js";
import { type Collected, exerciseOf } from "../../src/exercises/exercise-of.js";
import { LIMITS } from "../../src/exercises/index.js";
import { operation } from "../../src/exercises/operation.js";
import { drawn, numbers } from "../../src/exercises/tensors.js";

/** y = factor · x, with or without a loss that it could be a gradient of. */
const scaling = (factor: number) =>
  operation({
    name: "scale",
    parameters: [{ name: "x", shape: [] }],
    results: [{ name: "y", shape: [] }],
    reference: ({ x }) => ({ y: numbers([], factor * x.data[0]!) }),
    small: { x: numbers([], 3) },
    draw: (random) => ({ x: drawn([], random) }),
  });

const said = {
  title: "Scale",
  task: ["Double it."],
  hints: [],
  questions: {},
  mistakes: { tripled: { name: "Tripled", idea: "Once too often." } },
};
const collected: Collected = {
  id: "scale",
  chapter: "linear",
  words: { en: said, zh: said },
  help: "signature",
  stub: "export function scale(x: number) {}\n",
  operations: [scaling(2)],
  checks: ["small", "random"],
  tolerance: { numbers: 1e-6, gradient: 1e-5 },
  mistakes: [{ mistake: "tripled", operation: "scale", operations: [scaling(3)] }],
};
const options = { seed: 1, limits: LIMITS };
const times = (factor: number) => `export const scale = (x: number) => ${factor} * x;`;

test("only the checks that a folder names are made", () => {
  expect(planOf(exerciseOf(collected)).map(({ kind }) => kind)).toEqual(["small", "random"]);
});

test("a mistake of its own is recognised by what the edited reference answers", async () => {
  const exercise = exerciseOf(collected);
  expect((await runChecks(exercise, times(3), options)).mistakes).toEqual([
    { mistake: "tripled", operation: "scale", result: "y" },
  ]);
  expect((await runChecks(exercise, times(4), options)).mistakes).toEqual([]);
});

test("its tolerance says what counts as the same number", async () => {
  const patient = exerciseOf({ ...collected, tolerance: { numbers: 0.1, gradient: 1e-5 } });
  expect((await runChecks(patient, times(2.05), options)).passed).toBe(true);
  expect((await runChecks(exerciseOf(collected), times(2.05), options)).passed).toBe(false);
});

test("what there is not is named: a help, a check, a mistake, a function, and a check that cannot be made", () => {
  const refused = (change: Partial<Collected>) => () => exerciseOf({ ...collected, ...change });
  expect(refused({ help: "much" })).toThrow(/scale: there is no help "much"; there are worked/);
  expect(refused({ checks: ["smal"] })).toThrow(/there is no check "smal"/);
  expect(refused({ checks: ["gradient"] })).toThrow(/nothing that the check "gradient" could use/);
  const [mistake] = collected.mistakes;
  expect(refused({ mistakes: [{ ...mistake!, mistake: "trippled" }] })).toThrow(
    /there is no mistake "trippled"/,
  );
  expect(refused({ mistakes: [{ ...mistake!, operation: "skale" }] })).toThrow(
    /there is no function "skale"; there are scale/,
  );
});
