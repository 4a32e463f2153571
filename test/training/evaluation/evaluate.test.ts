import { expect, test } from "vitest";
import { type Digits, selectDigits } from "../../../src/digits/index.js";
import { tensor } from "../../../src/nn/index.js";
import { accuracy, defaultSettings, evaluate, firstLearner } from "../../../src/training/index.js";
import { madeUpDigits } from "../digits.js";

/** Answers every image with the same logits. */
const answering = (logits: number[]) => ({
  forward: ({ count }: Digits) => tensor([count, 10], Array(count).fill(logits).flat()),
});
const zeroThrough = (logits: Record<number, number>) =>
  Array.from({ length: 10 }, (_, c) => logits[c] ?? 0);

const digits = madeUpDigits(250); // 25 of each digit

test("all digits are counted, the last chunk being what is left", () => {
  const seen = [...evaluate(answering(zeroThrough({ 3: 1 })), digits, 100)];
  expect(seen).toEqual([
    { seen: 100, correct: 10, count: 250 },
    { seen: 200, correct: 20, count: 250 },
    { seen: 250, correct: 25, count: 250 },
  ]);
  expect(accuracy(answering(zeroThrough({ 3: 1 })), digits)).toEqual({ accuracy: 0.1, count: 250 });
});

test("a tie goes to the lower digit", () => {
  const zeros = selectDigits(digits, [0, 10, 20]);
  expect(accuracy(answering(zeroThrough({})), zeros).accuracy).toBe(1);
});

test("NaN among the logits is a wrong answer, whatever the label", () => {
  expect(accuracy(answering(zeroThrough({ 3: 1, 5: Number.NaN })), digits).accuracy).toBe(0);
});

test("the chunk's size changes nothing", () => {
  const network = firstLearner(defaultSettings());
  const last = (chunk: number) => [...evaluate(network, digits, chunk)].at(-1);
  expect(last(7)).toEqual(last(250));
});
