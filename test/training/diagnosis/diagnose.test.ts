import { expect, test } from "vitest";
import { diagnose, isAtGuessing, wayOut } from "../../../src/training/diagnosis/diagnose.js";
import { defaultSettings } from "../../../src/training/index.js";

const repeated = (loss: number, batches: number) => Array<number>(batches).fill(loss);
const run = (...losses: number[]) => ({ losses, batches: 40, problem: null });
const ALIKE = { variation: 0.0001, dead: [0.91, 1] };
const VARIED = { variation: 0.05, dead: [0.02, 0.1] };

test("a run at log 10 for an epoch is stuck only if its network answers every digit alike", () => {
  const still = run(2.6, ...repeated(2.3, 100));
  expect(diagnose(still, null)).toBeNull();
  expect(diagnose(still, VARIED)).toBeNull();
  expect(diagnose(still, ALIKE)).toEqual({ code: "stuck", epochs: 2, dead: [0.91, 1], first: 2.6 });
});

test("less than an epoch at log 10 is no reason to look inside", () => {
  expect(isAtGuessing(run(...repeated(2.3, 39)))).toBe(false);
  expect(isAtGuessing(run(...repeated(2.3, 40)))).toBe(true);
  expect(isAtGuessing({ losses: repeated(2.3, 19), batches: 1 })).toBe(false);
});

test("a loss that climbed is told with its peak once it has stayed as bad as guessing for 20 batches", () => {
  const peak = [2.6, 400, ...repeated(50, 19)];
  expect(diagnose(run(...peak), null)).toBeNull();
  expect(diagnose(run(...peak, 2.31), null)).toEqual({
    code: "climbed",
    first: 2.6,
    peak: 400,
    batch: 2,
  });
  expect(diagnose(run(...peak, ...repeated(0.5, 40)), null)).toBeNull();
});

test("a higher peak later on does not begin the wait anew", () => {
  const found = diagnose(run(2.6, 40, ...repeated(5, 25), 90, 5), null);
  expect(found).toEqual({ code: "climbed", first: 2.6, peak: 90, batch: 28 });
});

test("a first loss far above log 10 is told until the loss is better than guessing", () => {
  const found = diagnose(run(54.9), null);
  expect(found).toMatchObject({ code: "too-large", loss: 54.9 });
  expect((found as { spread: number }).spread).toBeCloseTo(54.9 - Math.log(10), 12);
  expect(diagnose(run(54.9, ...repeated(1, 20)), null)).toBeNull();
  expect(diagnose(run(3.4), null)).toBeNull();
});

test("a loss that is no number any more is told with the last one that was", () => {
  const problem = {
    code: "loss-not-finite",
    loss: Number.NaN,
    batch: 3,
    epoch: 1,
    learningRate: 1,
  } as const;
  expect(diagnose({ losses: [2.4, 1e30], batches: 40, problem }, null)).toEqual({
    code: "overflowed",
    batch: 3,
    last: 1e30,
  });
});

test("the way out is a tenth of the rate, or He's parameters where the first were too large", () => {
  const he = { ...defaultSettings(), learningRate: 1 };
  const article = { ...he, initialisation: "article" } as const;
  const large = { code: "too-large", loss: 54.9, spread: 52.6 } as const;
  const climbed = { code: "climbed", first: 2.6, peak: 400, batch: 2 } as const;
  expect(wayOut(large, article)).toEqual({ initialisation: "he" });
  expect(wayOut(climbed, article)).toEqual({ learningRate: 0.1 });
  expect(wayOut(large, he)).toEqual({ learningRate: 0.1 });
  expect(wayOut(climbed, { ...he, learningRate: 0.0002 })).toEqual({ learningRate: 0.0001 });
});
