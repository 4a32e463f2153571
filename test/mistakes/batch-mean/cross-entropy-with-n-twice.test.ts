import { expect, test } from "vitest";
import { crossEntropyGradientWithNTwice } from "../../../src/mistakes/batch-mean/cross-entropy-with-n-twice.js";
import { CrossEntropy } from "../../../src/nn/index.js";
import { randomTensor } from "../../nn/arbitrary.js";

test.each([1, 2, 5, 8])(
  "with n twice the gradient is %d times too small, but for the labels",
  (n) => {
    const z = randomTensor([n, 3], n);
    const labels = Array.from({ length: n }, (_, i) => i % 3);
    const right = new CrossEntropy().backward(z, labels).data;
    crossEntropyGradientWithNTwice(z).data.forEach((value, at) => {
      if (at % 3 !== labels[Math.floor(at / 3)]) expect(n * value).toBeCloseTo(right[at]!, 14);
    });
  },
);
