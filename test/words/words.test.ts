import { expect, test } from "vitest";
import { readsAsWords, wordsIn } from "./words-in.js";

test("a text is taken for words where a reader would take it so", () => {
  expect(["Choose a cell", "Play", "images/s while", "of the"].every(readsAsWords)).toBe(true);
  expect(
    ["stepper", "ArrowLeft", "data-term", "∂L/∂X", "X′", "2 × 2", "TypeError"].some(readsAsWords),
  ).toBe(false);
  const program = `element("p", { class: "a b", title: "Two words" }, \`of ${"$"}{n} cells\`)`;
  expect(wordsIn(program)).toEqual(["1: Two words", "1: of … cells"]);
});
