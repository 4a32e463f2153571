import { expect, test } from "vitest";
import { fingerprint } from "../../src/lab/fingerprint.js";
import { labWords } from "../../src/lab/index.js";
import type { MistakeId } from "../../src/mistakes/index.js";
import { seededRandom, tensor } from "../../src/nn/index.js";

const random = seededRandom(5);
const x = tensor(
  [2, 1, 28, 28],
  Array.from({ length: 2 * 784 }, () => random()),
);
const digits = { x, labels: Uint8Array.from([3, 8]) };

/** The tensors that fail, by their names in words. */
function failing(mistake: MistakeId | null): string[] {
  const findings = fingerprint(digits, { mistake, weights: "he" });
  const { tensors } = labWords("en");
  return findings.filter(({ differing }) => differing > 0).map(({ tensor }) => tensors[tensor]);
}

const FIRST = ["image", "first kernel", "first biases"];
const SECOND = ["second kernel", "second biases"];
const LAST = ["matrix W", "last biases"];

test("the gradient check finds nothing in the right network", () => {
  expect(failing(null)).toEqual([]);
});

test("a mistake in the way back through a convolution spoils what comes before the second one", () => {
  for (const mistake of ["kernel-not-rotated", "assigned-not-added", "channels-swapped"] as const) {
    expect(failing(mistake), mistake).toEqual(FIRST);
  }
});

test("a mistake in pooling or ReLU leaves only the last layer right", () => {
  for (const mistake of ["gradient-everywhere", "mask-from-wrong-tensor"] as const) {
    expect(failing(mistake), mistake).toEqual([...FIRST, ...SECOND]);
  }
});

test("a missing 1/n spoils every gradient by the same factor", () => {
  expect(failing("batch-mean")).toEqual([...FIRST, ...SECOND, ...LAST]);
  for (const { worst } of fingerprint(digits, { mistake: "batch-mean", weights: "he" })) {
    expect(worst).toBeCloseTo(1 / 2, 4); // twice as large, for two digits: half of the larger
  }
});

test("gradients that add up over calls are wrong in every parameter, and right for the image", () => {
  expect(failing("accumulated-over-calls")).toEqual([...FIRST.slice(1), ...SECOND, ...LAST]);
});

test("a missing shift is not seen while the logits are small", () => {
  expect(failing("no-shift")).toEqual([]);
});

test("a missing transpose is an error, for its shapes do not multiply", () => {
  expect(() => failing("transpose-missing")).toThrow(/do not multiply/);
});
