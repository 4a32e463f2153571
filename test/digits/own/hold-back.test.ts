import fc from "fast-check";
import { expect, test } from "vitest";
import { holdBack } from "../../../src/digits/own/index.js";

/** Digits with these labels; the first pixel of each tells which it is. */
function digitsOf(labels: readonly number[]) {
  const images = new Uint8Array(labels.length * 784);
  labels.forEach((_, i) => {
    images[i * 784] = i;
  });
  return { images, labels: Uint8Array.from(labels), count: labels.length };
}

const ids = ({ images, count }: { images: Uint8Array; count: number }) =>
  Array.from({ length: count }, (_, i) => images[i * 784]!);

test("holdBack parts the digits: each is in one of the two, with its label, in the file's order", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 80 }),
      (labels) => {
        const { train, test } = holdBack(digitsOf(labels), "mine");
        expect([...ids(train), ...ids(test)].sort((a, b) => a - b)).toEqual(
          labels.map((_, i) => i),
        );
        expect(test.count).toBe(Math.max(1, Math.floor(labels.length / 6)));
        for (const part of [train, test]) {
          expect(ids(part)).toEqual(ids(part).toSorted((a, b) => a - b));
          expect([...part.labels]).toEqual(ids(part).map((i) => labels[i]));
        }
      },
    ),
  );
});

test("holdBack takes its share of each label, be the file sorted, or the labels in turn", () => {
  const sorted = Array.from({ length: 120 }, (_, i) => Math.floor(i / 12));
  const inTurn = Array.from({ length: 120 }, (_, i) => i % 10);
  for (const labels of [sorted, inTurn]) {
    const held = [...holdBack(digitsOf(labels), "mine").test.labels].sort();
    expect(held).toEqual(Array.from({ length: 20 }, (_, i) => Math.floor(i / 2)));
  }
});

test("holdBack refuses a single digit", () => {
  expect(() => holdBack(digitsOf([3]), "mine.gz")).toThrow(
    "mine.gz holds only 1 image, expected at least 2",
  );
});
