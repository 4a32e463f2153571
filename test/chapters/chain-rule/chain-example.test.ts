import { expect, test } from "vitest";
import { chainSettings, slopeByX2 } from "../../../src/chapters/chain-rule/chain-example.js";
import { words } from "../../../src/chapters/chain-rule/words/index.js";

test("the guess asks about the numbers that the figure begins with", () => {
  const { x1, x2, x3 } = chainSettings;
  const numbers = `x₁ = ${x1.initial}, x₂ = ${x2.initial}, x₃ = ${x3.initial}`;
  expect(words.pathsOfX2.question).toContain(numbers);
});

test("its answer is y₂·x₁ + y₁·1, the shares of both paths", () => {
  const [x1, x2, x3] = [2, 3, 1];
  expect(slopeByX2()).toBe((x2 + x3) * x1 + x1 * x2);
});
