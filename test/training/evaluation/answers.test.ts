import { expect, test } from "vitest";
import { answersTo, worstFirst } from "../../../src/training/evaluation/index.js";
import { accuracy, defaultSettings, firstLearner } from "../../../src/training/index.js";
import { trainedLearner } from "../../../src/training/kernel/open-learner.js";
import { madeUpDigits } from "../digits.js";

const digits = madeUpDigits(1030); // the last part is not full
const learner = firstLearner(defaultSettings());
const rest = async () => {};

test("answersTo gives as many right answers as accuracy counts", async () => {
  const { answers } = await answersTo(digits, learner, rest);
  const right = answers.filter((answer, i) => answer === digits.labels[i]).length;
  expect(right / digits.count).toBe(accuracy(learner, digits).accuracy);
});

test("a loss is −ln of the label's probability, and probabilities sum to 1", async () => {
  const { probabilities, losses } = await answersTo(digits, learner, rest);
  for (const i of [0, 499, 500, 1029]) {
    const row = probabilities.data.subarray(i * 10, i * 10 + 10);
    expect(Array.from(row).reduce((a, b) => a + b)).toBeCloseTo(1, 5);
    expect(losses[i]).toBeCloseTo(-Math.log(row[digits.labels[i]!]!), 10);
  }
});

test("trainedLearner answers as the learner whose parameters it has taken", async () => {
  const settings = { ...defaultSettings(), seed: 5 };
  const taught = firstLearner(settings);
  const [expected, found] = [taught, trainedLearner({ settings, parameters: taught.params })].map(
    (l) => answersTo(digits, l, rest),
  );
  expect((await found!).answers).toEqual((await expected!).answers);
});

const labels = Uint8Array.of(3, 3, 3, 5, 5);
const given = {
  answers: Int8Array.of(3, 5, 5, 5, 3),
  losses: Float64Array.of(0.1, 1, 4, 0.2, 2),
  probabilities: { shape: [5, 10], data: new Float32Array(50) },
};

test("worstFirst lists all mistakes, the highest loss first", () => {
  expect(worstFirst(labels, given, { label: null, answer: null })).toEqual([2, 4, 1]);
});

test("worstFirst lists one cell, one row or one column of the confusion matrix", () => {
  expect(worstFirst(labels, given, { label: 3, answer: 5 })).toEqual([2, 1]);
  expect(worstFirst(labels, given, { label: 3, answer: null })).toEqual([2, 1, 0]);
  expect(worstFirst(labels, given, { label: null, answer: 5 })).toEqual([2, 1, 3]);
});
