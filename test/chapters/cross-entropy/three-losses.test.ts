import { expect, test } from "vitest";
import { outcomeOf, threeLosses } from "../../../src/chapters/cross-entropy/three-losses.js";
import { words } from "../../../src/chapters/cross-entropy/words/index.js";
import { type Dtype, tensor } from "../../../src/nn/index.js";

const example = [2, 1, 0.2, -1, 0.6];

function outcomes(
  label: number,
  { add = 0, times = 1, dtype = "float64" }: { add?: number; times?: number; dtype?: Dtype },
) {
  const logits = example.map((z) => times * z + add);
  const { plain, shifted, logSumExp } = threeLosses(tensor([1, 5], logits, dtype), label);
  const [before, after] = [plain, shifted].map((way) => outcomeOf(way, logSumExp.loss));
  return { before, after, loss: logSumExp.loss };
}

test("for small logits all three ways give the same loss", () => {
  const { before, after, loss } = outcomes(1, {});
  expect([before?.kind, after?.kind]).toEqual(["right", "right"]);
  expect(loss).toBeCloseTo(1.604, 3);
});

test.each([
  ["float64", 707, 708],
  ["float32", 86, 87],
] as const)("in %s the formula as it reads bears +%d and breaks at +%d", (dtype, works, breaks) => {
  expect(outcomes(1, { add: works, dtype }).before?.kind).toBe("right");
  expect(outcomes(1, { add: breaks, dtype }).before?.kind).toBe("overflow");
  expect(outcomes(1, { add: breaks, dtype }).after?.kind).toBe("right");
});

test("at +710 the exp of class 3 alone is finite, which is said, for it shows p = 0 between NaNs", () => {
  const { before } = outcomes(1, { add: 710 });
  expect(before).toEqual({ kind: "overflow", finite: [3] });
  expect(words.shift.outcome("Plain", before!)).toMatch(
    /The exp of class 3 is finite, and a finite number divided by Infinity is 0\./,
  );
});

test("far below 0 every exp is 0 without the shift, and nothing is wrong with it", () => {
  const { before, after } = outcomes(1, { add: -1000 });
  expect([before?.kind, after?.kind]).toEqual(["all-zero", "right"]);
});

test("logits (0, 746) have the loss 746, which −log p takes for Infinity even with the shift", () => {
  const { shifted, logSumExp } = threeLosses(tensor([1, 2], [0, 746]), 0);
  expect(logSumExp.loss).toBe(746);
  expect(shifted.loss).toBe(Infinity);
  expect(outcomeOf(shifted, logSumExp.loss).kind).toBe("label-zero");
  expect(Array.from(shifted.gradient.data)).toEqual([-1, 1]);
});

test("just above where an exp vanishes it has few digits, and the loss is said to be imprecise", () => {
  expect(outcomes(1, { times: 730 }).after?.kind).toBe("right");
  expect(outcomes(1, { times: 745 }).after?.kind).toBe("imprecise");
  expect(outcomes(1, { add: -740 }).before?.kind).toBe("imprecise");
  expect(outcomes(1, { add: -740 }).after?.kind).toBe("right");
  expect(outcomes(1, { times: 103, dtype: "float32" }).after?.kind).toBe("imprecise");
  expect(outcomes(1, { times: 746 }).after?.kind).toBe("label-zero");
});
