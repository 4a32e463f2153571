import { expect, test } from "vitest";
import { crossEntropyGradientWithoutMean } from "../../../src/mistakes/batch-mean/cross-entropy-without-mean.js";
import { CrossEntropy } from "../../../src/nn/index.js";
import { randomTensor } from "../../nn/arbitrary.js";

test.each([1, 2, 5, 8])(
  "without the mean the gradient is %d times too large for such a batch",
  (n) => {
    const z = randomTensor([n, 3], n);
    const labels = Array.from({ length: n }, (_, i) => i % 3);
    const right = new CrossEntropy().backward(z, labels).data;
    crossEntropyGradientWithoutMean(z, labels).data.forEach((value, at) => {
      expect(value).toBeCloseTo(n * right[at]!, 14);
    });
  },
);
