import { expect, test } from "vitest";
import { labWords } from "../../src/lab/index.js";
import { mystery } from "../../src/lab/mystery.js";
import { symptomOf } from "../../src/lab/symptom.js";
import { MISTAKES } from "../../src/mistakes/index.js";

/** A run of 100 steps: the right loss falls from 2 to 0, the other one as told. */
const run = (wrong: (step: number) => number) =>
  Array.from({ length: 100 }, (_, i) => ({ right: 2 - i / 50, wrong: wrong(i) }));

/** What is said of a run's symptom. */
const told = (...args: Parameters<typeof symptomOf>) => labWords("en").symptoms[symptomOf(...args)];

test("a run's symptom is told from its losses, beside those of the right network", () => {
  expect(told([], "shapes")).toBe("It stops with an error");
  expect(
    told(
      run((i) => 2 - i / 50),
      null,
    ),
  ).toBe("The loss falls as it should");
  expect(
    told(
      run((i) => 2 - i / 80),
      null,
    ),
  ).toBe("The loss falls, but less than it should");
  expect(
    told(
      run(() => 2),
      null,
    ),
  ).toBe("The loss hardly falls");
  expect(
    told(
      run((i) => 2 + i),
      null,
    ),
  ).toBe("The loss grows, or is no number any more");
  expect(
    told(
      run((i) => (i > 50 ? Number.NaN : 1)),
      null,
    ),
  ).toBe("The loss grows, or is no number any more");
});

test("a seed always hides the same mistake, and the seeds together hide them all", () => {
  expect(mystery(3)).toBe(mystery(3));
  const hidden = new Set(Array.from({ length: 200 }, (_, i) => mystery(i + 1).id));
  expect(hidden.size).toBe(MISTAKES.length);
});
