import { expect, test } from "vitest";
import { chooseDigits, chosenFrom } from "../../../src/training/index.js";

const ordered = (count: number) => ({
  images: new Uint8Array(count * 784),
  labels: Uint8Array.from({ length: count }, (_, i) => Math.floor((i * 10) / count)),
  count,
});

test("as many as there are, or more, are all of them", () => {
  const digits = ordered(100);
  expect(chooseDigits(digits, 100)).toBe(digits);
  expect(chooseDigits(digits, 60_000)).toBe(digits);
});

test("of 10,000 or more, the first are chosen", () => {
  const digits = ordered(12_000);
  expect(chooseDigits(digits, 10_000).labels).toEqual(digits.labels.subarray(0, 10_000));
});

test("the first are a view, so that images that come later come to it too", () => {
  const digits = ordered(12_000);
  const chosen = chooseDigits(digits, 10_000);
  digits.images[9999 * 784] = 7;
  expect(chosen.images[9999 * 784]).toBe(7);
  expect(chosenFrom(digits, 10_000)).toBe(0);
  expect(chosenFrom(digits, 60_000)).toBe(0);
  expect(chosenFrom(digits, 500)).toBe(10_000);
});

test("fewer are spread evenly, so that digits in order all have their share", () => {
  expect([...chooseDigits(ordered(1000), 10).labels]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});
