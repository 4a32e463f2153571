import { expect, test } from "vitest";
import { pixelsText, readPixels } from "../../../src/digits/drawing/index.js";
import { seededRandom } from "../../../src/nn/index.js";

const random = seededRandom(2);
const drawing = Uint8Array.from({ length: 784 }, (_, i) =>
  i % 28 > 10 && i % 28 < 16 ? Math.floor(random() * 256) : 0,
);

test("pixels are read back as they were", () => {
  expect(readPixels(pixelsText(drawing))).toEqual(drawing);
});

test("an empty sheet and a full one have texts, and paper is short", () => {
  for (const shade of [0, 255]) {
    const sheet = new Uint8Array(784).fill(shade);
    expect(readPixels(pixelsText(sheet))).toEqual(sheet);
  }
  expect(pixelsText(new Uint8Array(784))).toHaveLength(3);
  expect(pixelsText(drawing).length).toBeLessThan(500);
});

test.each(["", "A", ".", ".__", "é", ".MR", ".MQA", ".MPEA", "__.MP"])(
  "%j is no drawing",
  (text) => {
    expect(readPixels(text)).toBe(null);
  },
);
