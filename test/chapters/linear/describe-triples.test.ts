import { expect, test } from "vitest";
import { describeTriples } from "../../../src/chapters/linear/describe-linear.js";
import { type Tensor, tensor } from "../../../src/nn/index.js";

const row = (shape: number[], ...data: number[]): Tensor => tensor(shape, data);
const values = {
  X: row([2, 2], 1, 2, 3, 4),
  W: row([2, 1], 5, -6),
  b: row([1, 1], 10),
  Z: row([2, 1], 3, 1),
  "∂L/∂Z": row([2, 1], 7, 8),
  "∂L/∂X": row([2, 2], 35, -42, 40, -48),
  "∂L/∂W": row([2, 1], 31, 46),
  "∂L/∂b": row([1, 1], 15),
};
const say = describeTriples({ n: 2, d1: 2, d2: 1 }, values);

test("a cube gives one term to each of three sums", () => {
  expect(say({ tensor: "P", index: [0, 1, 0] })).toBe(
    "The cube (0, 1, 0) gives one term to each of three sums: 2·(−6) to Z[0,0], 2·7 to ∂L/∂W[1,0] and 7·(−6) to ∂L/∂X[0,1].",
  );
});

test("a cell of a wall is told with its cubes and the sum that they make", () => {
  expect(say({ tensor: "Z", index: [0, 0] })).toContain("Z[0,0] = 1·5 + 2·(−6) + 10 = 3.");
  expect(say({ tensor: "∂L/∂W", index: [1, 0] })).toContain("∂L/∂W[1,0] = 2·7 + 4·8 = 46.");
  expect(say({ tensor: "X", index: [0, 1] })).toContain(
    "takes part in one cube, (0, 1, e) for every output e.",
  );
  expect(say({ tensor: "X", index: [0, 1] })).toContain("∂L/∂X[0,1] = 7·(−6) = −42.");
});
