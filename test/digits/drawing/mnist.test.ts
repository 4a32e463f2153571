import { expect, test } from "vitest";
import { readEmbedded } from "../../../data/embedded.js";
import { ink, prepare, resize } from "../../../src/digits/drawing/index.js";

test("a digit of MNIST, drawn ten times as large, is prepared to be what it was", async () => {
  const { test: digits } = await readEmbedded();
  let same = 0;
  for (let i = 0; i < 50; i++) {
    const pixels = digits.images.subarray(i * 784, i * 784 + 784);
    const shares = Array.from(pixels, (value) => value / 255);
    const prepared = prepare(resize(ink(28, 28, shares), 280, 280));
    const apart = Array.from(pixels, (value, p) => Math.abs(value - (prepared?.pixels[p] ?? 0)));
    if (Math.max(...apart) <= 1) same++;
  }
  expect(same).toBeGreaterThan(45);
});
