import { expect, test } from "vitest";
import { describeTally } from "../../../src/chapters/draw/tally.js";
import { wilsonInterval } from "../../../src/chapters/draw/wilson-interval.js";

const drawn = (label: number, answer: number) => ({ pixels: new Uint8Array(784), label, answer });
const series = (right: number, count: number) =>
  Array.from({ length: count }, (_, i) => drawn(3, i < right ? 3 : 5));

test("wilsonInterval holds the share, stays within 0 and 1, and narrows with more tries", () => {
  expect(wilsonInterval(20, 20)[0]).toBeCloseTo(0.8389, 4);
  expect(wilsonInterval(20, 20)[1]).toBe(1);
  expect(wilsonInterval(0, 20)[0]).toBeCloseTo(0, 12);
  const [low, high] = wilsonInterval(81, 263); // Brown, Cai and DasGupta's formula by hand
  expect(low).toBeCloseTo(0.2553, 4);
  expect(high).toBeCloseTo(0.3662, 4);
});

test("wilsonInterval refuses what is no share", () => {
  expect(() => wilsonInterval(3, 2)).toThrow("3 of 2");
  expect(() => wilsonInterval(0, 0)).toThrow("0 of 0");
});

test("a series is compared with the accuracy on the test digits", () => {
  const official = { accuracy: 0.97, count: 2000 };
  expect(describeTally([], official)).toContain("Draw a digit");
  expect(describeTally(series(1, 1), official)).toContain(
    "1 of your 1 were read right (100.00\u00a0%)",
  );
  expect(describeTally(series(19, 20), official)).toContain("may well be the same");
  expect(describeTally(series(8, 20), official)).toContain("harder for it");
  expect(describeTally(series(8, 20), official)).not.toContain("to go");
  expect(describeTally(series(8, 8), null)).toContain("12 to go");
});
