import { expect, test } from "vitest";
import {
  add,
  computed,
  type Graph,
  given,
  multiply,
  nudge,
  written,
} from "../../../src/nn/graph/index.js";

const inputs = { "x₁": 2, "x₂": 3, "x₃": 1 };
const graph: Graph = [
  given("x₁"),
  given("x₂"),
  given("x₃"),
  computed("y₁", multiply, "x₁", "x₂"),
  computed("y₂", add, "x₂", "x₃"),
  computed("z", multiply, "y₁", "y₂"),
];

test("what the paths carry is added, and the rest shrinks with the square of the move", () => {
  const { paths, foretold, actual } = nudge(graph, inputs, "x₂", 0.1);
  expect(paths.map(({ to, factor }) => [to, factor])).toEqual([
    ["y₁", 8],
    ["y₂", 6],
  ]);
  expect(foretold).toBeCloseTo(1.4, 12);
  expect(actual - foretold).toBeCloseTo(0.02, 12);
  const smaller = nudge(graph, inputs, "x₂", 0.01);
  expect(smaller.actual - smaller.foretold).toBeCloseTo(0.0002, 12);
});

test("where everything is a sum nothing is left over", () => {
  const sums: Graph = [
    given("x₁"),
    given("x₂"),
    given("x₃"),
    computed("y₁", add, "x₁", "x₂"),
    computed("y₂", add, "x₂", "x₃"),
    computed("z", add, "y₁", "y₂"),
  ];
  const { foretold, actual } = nudge(sums, inputs, "x₂", 1);
  expect([foretold, actual]).toEqual([2, 2]);
});

test("an operation is written with the names of its arguments", () => {
  expect(written({ ...multiply, name: "max(a, b)" }, ["y₁", "y₂"])).toBe("max(y₁, y₂)");
  expect(written({ ...multiply, name: "2a − 3" }, ["θ"])).toBe("2θ − 3");
});
