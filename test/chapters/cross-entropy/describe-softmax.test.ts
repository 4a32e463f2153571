import { expect, test } from "vitest";
import { byClass, describeSoftmax } from "../../../src/chapters/cross-entropy/describe-softmax.js";
import { tensor } from "../../../src/nn/index.js";

const one = describeSoftmax(tensor([1, 2], [0, Math.log(3)]), [0]);

test("a probability is written out with the exponentials of its row", () => {
  expect(one({ tensor: "p", index: [0, 1] })).toBe(
    "p[0,1] = exp(1.099) / sum = 3 / (1 + 3) = 0.75",
  );
});

test("a gradient is written out, and says where descent moves the logit", () => {
  expect(one({ tensor: "∂L/∂z", index: [0, 0] })).toBe(
    "∂L/∂z[0,0] = p − y = 0.25 − 1 = −0.75. Descent moves this logit up.",
  );
  const two = describeSoftmax(tensor([2, 2], [0, 0, 0, 0]), [0, 1]);
  expect(two({ tensor: "∂L/∂z", index: [0, 1] })).toBe(
    "∂L/∂z[0,1] = (p − y) / n = (0.5 − 0) / 2 = 0.25. Descent moves this logit down.",
  );
});

test("without the 1/n the gradient is written out as the matrix shows it", () => {
  const z = tensor([2, 2], [0, 0, 0, 0]);
  const sum = describeSoftmax(z, [0, 1], { isMean: false });
  expect(sum({ tensor: "∂L/∂z", index: [0, 1] })).toBe(
    "∂L/∂z[0,1] = p − y = 0.5 − 0 = 0.5. Descent moves this logit down.",
  );
});

test("a single example’s cells can be called by their class alone, as in the formulas", () => {
  const named = describeSoftmax(tensor([1, 2], [0, Math.log(3)]), [0], { nameOf: byClass });
  expect(named({ tensor: "p", index: [0, 1] })).toMatch(/^p₁ = exp/);
  expect(byClass({ tensor: "z", index: [0, 10] })).toBe("z₁₀");
});

test("the loss is said for one example and for a batch", () => {
  expect(one({ tensor: "L", index: [0, 0] })).toBe("L = 1.386: −log 0.25.");
  expect(one({ tensor: "y", index: [0, 1] })).toBe("y[0,1] = 0: class 1 is not the label.");
});
