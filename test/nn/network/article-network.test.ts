import { expect, test } from "vitest";
import { articleNetwork, heUniform, seededRandom, tensor } from "../../../src/nn/index.js";

test("the article's network makes 10 logits of each 28 × 28 image", () => {
  const images = tensor([3, 1, 28, 28], new Float32Array(3 * 784));
  expect(articleNetwork().forward(images).shape).toEqual([3, 10]);
});

test("it has 4,706 parameters, drawn from U(−1, 1) unless told, biases too", () => {
  const values = Object.values(articleNetwork({ random: seededRandom(1) }).params).flatMap(
    ({ data }) => [...data],
  );
  expect(values).toHaveLength(4706);
  expect(Math.min(...values)).toBeLessThan(-0.99);
  expect(Math.max(...values)).toBeGreaterThan(0.99);
  expect(values.every((value) => value >= -1 && value < 1)).toBe(true);
});

test("with He's initialisation each layer keeps to its own limit, and biases are zero", () => {
  const { params } = articleNetwork({ initialise: heUniform, dtype: "float64" });
  const fanIns = { "0.k": 25, "3.k": 36, "7.w": 400 };
  for (const [name, fanIn] of Object.entries(fanIns)) {
    const largest = Math.max(...params[name]!.data.map(Math.abs));
    expect(largest).toBeLessThanOrEqual(Math.sqrt(6 / fanIn));
    expect(largest).toBeGreaterThan(0.9 * Math.sqrt(6 / fanIn));
  }
  for (const name of ["0.b", "3.b", "7.b"]) expect(Math.max(...params[name]!.data)).toBe(0);
});

test("the same seed gives the same network", () => {
  const made = (seed: number) => articleNetwork({ random: seededRandom(seed) }).params;
  expect(made(3)).toEqual(made(3));
  expect(made(3)).not.toEqual(made(4));
});
