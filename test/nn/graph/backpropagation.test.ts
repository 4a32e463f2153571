import fc from "fast-check";
import { expect, test } from "vitest";
import { lastPathOnly } from "../../../src/mistakes/assigned-not-added/last-path-only.js";
import {
  add,
  backpropagate,
  computed,
  evaluate,
  type Graph,
  given,
  gradients,
  jacobian,
  knownAfter,
  larger,
  line,
  multiply,
  numericGradients,
  square,
} from "../../../src/nn/graph/index.js";
import { matmul } from "../../../src/nn/index.js";

const graph: Graph = [
  given("x₁"),
  given("x₂"),
  given("x₃"),
  computed("y₁", multiply, "x₁", "x₂"),
  computed("y₂", add, "x₂", "x₃"),
  computed("z", multiply, "y₁", "y₂"),
];
const inputs = { "x₁": 2, "x₂": 3, "x₃": 1 };

test("evaluate computes every value from the given ones", () => {
  expect(evaluate(graph, inputs)).toEqual({ ...inputs, "y₁": 6, "y₂": 4, z: 24 });
});

test("the two paths through x₂ are added: 4·2 + 6·1 = 14", () => {
  expect(gradients(graph, inputs)).toEqual({ z: 1, "y₁": 4, "y₂": 6, "x₁": 12, "x₂": 14, "x₃": 6 });
});

test("with = for += only x₂, which is used twice, is wrong", () => {
  const steps = backpropagate(graph, inputs, lastPathOnly);
  const wrong = knownAfter(steps, inputs, steps.length).gradients;
  expect(wrong).toEqual({ ...gradients(graph, inputs), "x₂": 8 });
});

test("what is known grows step by step, and what is not computed is missing, not zero", () => {
  const steps = backpropagate(graph, inputs);
  expect(steps.map(({ kind }) => kind)).toEqual([
    ...Array(3).fill("value"),
    "start",
    ...Array(6).fill("share"),
  ]);
  expect(knownAfter(steps, inputs, 0)).toEqual({ values: inputs, gradients: {}, shares: {} });
  expect(knownAfter(steps, inputs, 3)).toMatchObject({ values: { z: 24 }, gradients: {} });
  const half = knownAfter(steps, inputs, 8);
  expect(half.gradients).toEqual({ z: 1, "y₁": 4, "y₂": 6, "x₂": 6, "x₃": 6 });
  expect("x₂→y₁" in half.shares).toBe(false);
});

test("backward agrees with finite differences in random graphs of any operations", () => {
  const number = fc.double({ min: -2, max: 2, noNaN: true });
  const step = fc.tuple(fc.constantFrom(add, multiply, square, line(2, -3)), fc.nat(), fc.nat());
  fc.assert(
    fc.property(number, number, fc.array(step, { minLength: 1, maxLength: 5 }), (a, b, list) => {
      const made: Graph[number][] = [given("n0"), given("n1")];
      for (const [operation, first, second] of list) {
        const [p, q] = [`n${first % made.length}`, `n${second % made.length}`];
        const names = operation === add || operation === multiply ? [p, q] : [p];
        made.push(computed(`n${made.length}`, operation, ...names));
      }
      const at = { n0: a, n1: b };
      const numeric = numericGradients(made, at, 1e-6);
      const exact = gradients(made, at);
      for (const name of ["n0", "n1"]) {
        const size = Math.max(1, Math.abs(numeric[name]!));
        fc.pre(size < 1e4);
        expect(Math.abs((exact[name] ?? 0) - numeric[name]!) / size).toBeLessThan(1e-4);
      }
    }),
    { numRuns: 100 },
  );
});

test("a maximum sends its gradient along one edge; the other gets a computed zero", () => {
  const most = [...graph.slice(0, 5), computed("z", larger, "y₁", "y₂")];
  expect(gradients(most, inputs)).toEqual({ z: 1, "y₁": 1, "y₂": 0, "x₁": 3, "x₂": 2, "x₃": 0 });
});

test("∂z/∂x is ∂z/∂y times the Jacobian, which is zero where there is no edge", () => {
  const values = evaluate(graph, inputs);
  const byX = jacobian(graph, values, ["y₁", "y₂"], ["x₁", "x₂", "x₃"]);
  const byY = jacobian(graph, values, ["z"], ["y₁", "y₂"]);
  expect([...byX.data]).toEqual([3, 2, 0, 0, 1, 1]);
  expect([...matmul(byY, byX).data]).toEqual([12, 14, 6]);
});

test("a value used twice by one operation has both shares", () => {
  const doubled: Graph = [given("a"), computed("z", multiply, "a", "a")];
  expect(gradients(doubled, { a: 3 }).a).toBe(6);
  expect([...jacobian(doubled, { a: 3, z: 9 }, ["z"], ["a"]).data]).toEqual([6]);
});

test("a missing value and an empty graph are a RangeError", () => {
  expect(() => evaluate(graph, { "x₁": 1 })).toThrow("evaluate: x₂ is not given");
  const early: Graph = [computed("z", square, "a"), given("a")];
  expect(() => evaluate(early, { a: 1 })).toThrow("a is not there before z");
  expect(() => backpropagate([], {})).toThrow(RangeError);
  expect(() => jacobian(graph, evaluate(graph, inputs), ["w"], ["x₁"])).toThrow(RangeError);
});
