import { expect, test } from "vitest";
import { placesOf, slidingOf } from "../../../src/nn/unfolding/sliding.js";
import { slidingChoices } from "./sliding-choices.js";

test("whatever is chosen the kernel fits, and each output sees at least one pixel of the image", () => {
  const choices = slidingChoices();
  expect(choices.length).toBeGreaterThan(100);
  for (const { side, kernel, stride, padding, dilation } of choices) {
    const sliding = slidingOf("test", { stride, padding, dilation });
    const [places] = placesOf([side, side], [kernel, kernel], sliding);
    expect(places).toBeGreaterThan(0);
    for (let p = 0; p < places; p++) {
      const pixels = Array.from({ length: kernel }, (_, i) => p * stride + i * dilation - padding);
      expect(pixels.some((pixel) => pixel >= 0 && pixel < side)).toBe(true);
    }
  }
});
