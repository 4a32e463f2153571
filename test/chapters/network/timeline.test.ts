import { expect, test } from "vitest";
import { describe } from "../../../src/chapters/network/timeline.js";
import { trace, traceOf } from "../../nn/trace/article-trace.js";

test("a moment is told at each grain: tensor, channel, cell, term", () => {
  const step = trace.numberOf("conv1");
  expect(describe(trace, [step])).toBe("Forward: conv1, convolution.");
  expect(describe(trace, [step, 1])).toBe("Forward: conv1, convolution · channel 2 of 4.");
  expect(describe(trace, [step, 1, 0])).toMatch(
    /^Forward: conv1, convolution · channel 2 of 4 · conv1\[0[,;]1[,;]0[,;]0\] = \S+\.$/,
  );
  expect(describe(trace, [step, 1, 0, 2])).toMatch(/ · term 3 of 26\.$/);
});

test("a tensor of one channel has no channel to tell", () => {
  expect(describe(trace, [trace.numberOf("L"), 0])).toBe("Loss: L, loss.");
});

test("of several images the image is told, and the channel within it", () => {
  const two = traceOf([3, 3]);
  expect(describe(two, [two.numberOf("X"), 1])).toBe("Given: X, pixels · image 2 of 2.");
  expect(describe(two, [two.numberOf("conv1"), 5])).toBe(
    "Forward: conv1, convolution · image 2 of 2 · channel 2 of 4.",
  );
});
