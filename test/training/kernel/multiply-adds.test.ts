import { expect, test } from "vitest";
import { defaultSettings } from "../../../src/training/index.js";
import { multiplyAdds, stepMultiplyAdds } from "../../../src/training/kernel/multiply-adds.js";

test("a step of the article's network takes 300,000 multiply-adds an image, if none is passed over", () => {
  // The convolutions 57,600 each forward, 57,600 and 115,200 backward, the linear layer 4,000 and 8,000.
  expect(stepMultiplyAdds(defaultSettings())).toBe(300_000);
});

test("a stride leaves fewer multiply-adds, and a second convolution that is not there none", () => {
  const strided = { ...defaultSettings(), stride1: 2 }; // maps of 12 × 12, then 4 × 4; 2 × 2 · 16 features
  expect(stepMultiplyAdds(strided)).toBe(2 * 14_400 + 3 * 16 * 4 ** 2 * 36 + 3 * 640);
  const one = { ...defaultSettings(), convolutions: "one" as const };
  expect(stepMultiplyAdds(one)).toBe(2 * 57_600 + 3 * 4 * 144 * 10);
});

test("the ceiling's program runs with plain SIMD", () => {
  expect(() => multiplyAdds("simd")(10)).not.toThrow();
});
