import { expect, test } from "vitest";
import { classificationReport, confusionMatrix } from "../../../src/training/evaluation/index.js";

test("confusionMatrix counts the answers to a label in the label's row", () => {
  expect(confusionMatrix([0, 0, 1, 2, 2, 2], [0, 1, 1, 2, 0, 2], 3)).toEqual([
    [1, 1, 0],
    [0, 1, 0],
    [1, 0, 2],
  ]);
});

test("confusionMatrix leaves an answer that is none out of every column", () => {
  expect(confusionMatrix([0, 1], [-1, 1], 2)).toEqual([
    [0, 0],
    [0, 1],
  ]);
});

test("confusionMatrix refuses labels and answers that do not go together", () => {
  expect(() => confusionMatrix([1, 2], [1], 3)).toThrow("2 labels and 1 answers");
  expect(() => confusionMatrix([3], [1], 3)).toThrow("label 0 is 3, expected 0 to 2");
});

test("classificationReport agrees with scikit-learn's example", () => {
  // https://scikit-learn.org/stable/modules/generated/sklearn.metrics.classification_report.html
  const report = classificationReport(confusionMatrix([0, 1, 2, 2, 2], [0, 0, 2, 2, 1], 3));
  expect(report.accuracy).toBeCloseTo(0.6);
  const [zero, one, two] = report.classes;
  expect(zero).toMatchObject({ precision: 0.5, recall: 1, support: 1 });
  expect(zero!.f1).toBeCloseTo(0.67, 2);
  expect(one).toEqual({ precision: 0, recall: 0, f1: 0, support: 1, taken: 1 });
  expect(two!.precision).toBe(1);
  expect(two!.recall).toBeCloseTo(0.67, 2);
  expect(two!.f1).toBeCloseTo(0.8);
  expect(report.macro.precision).toBeCloseTo(0.5);
  expect(report.macro.recall).toBeCloseTo(0.56, 2);
  expect(report.macro.f1).toBeCloseTo(0.49, 2);
  expect(report.weighted.precision).toBeCloseTo(0.7);
  expect(report.weighted.recall).toBeCloseTo(0.6);
  expect(report.weighted.f1).toBeCloseTo(0.61, 2);
  expect(report.weighted.support).toBe(5);
});
