import { expect, test } from "vitest";
import { imageOf, readingOf } from "../../../src/nn/trace/index.js";
import { traceOf } from "./article-trace.js";

const LABELS = [3, 8, 0];
const trace = traceOf(LABELS, 5);

test.each(["", "⁺"])(
  "readings%s say the likeliest digit and the label, and the losses have the mean L",
  (suffix) => {
    const readings = LABELS.map((_, image) => readingOf(trace, image, suffix));
    const { data } = trace.step(`p${suffix}`).tensor;
    readings.forEach(({ answer, probability, label, loss }, image) => {
      const row = Array.from(data.slice(10 * image, 10 * image + 10));
      expect(probability).toBe(Math.max(...row));
      expect(row[answer]).toBe(probability);
      expect(label).toBe(LABELS[image]);
      expect(loss).toBeCloseTo(-Math.log(row[label]!), 10);
    });
    const mean = readings.reduce((sum, { loss }) => sum + loss, 0) / 3;
    expect(mean).toBeCloseTo(trace.value({ tensor: `L${suffix}`, index: [0] }), 10);
  },
);

test("there is no reading of an image that the batch has not", () => {
  expect(() => readingOf(trace, 3)).toThrow(RangeError);
  expect(() => readingOf(trace, -1)).toThrow(RangeError);
});

test("a cell belongs to its image, but a parameter and the loss belong to all", () => {
  expect(imageOf(trace, { tensor: "conv1", index: [2, 0, 0, 0] })).toBe(2);
  expect(imageOf(trace, { tensor: "∂L/∂X", index: [1, 0, 0, 0] })).toBe(1);
  expect(imageOf(trace, { tensor: "conv1.k", index: [2, 0, 0, 0] })).toBe(null);
  expect(imageOf(trace, { tensor: "∂L/∂linear.w", index: [2, 0] })).toBe(null);
  expect(imageOf(trace, { tensor: "L", index: [0] })).toBe(null);
});
