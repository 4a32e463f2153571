import { expect, test } from "vitest";
import { indexAt, termOf } from "../../../src/nn/equations/index.js";
import { Convolution, Linear, seededRandom, tensor } from "../../../src/nn/index.js";
import { evidenceOf, traceTrainingStep, zeroReason } from "../../../src/nn/trace/index.js";
import { oneOfEach } from "../one-of-each.js";

const options = { random: seededRandom(7), dtype: "float64" as const };

/** conv [1,1,4,4] of x itself, pooled to [1,1,2,2]: each window has a winner, two of them below 0. */
const conv = new Convolution(1, 1, 1, 1, options);
conv.params.k.data[0] = 1;
conv.params.b.data[0] = 0;
const linear = new Linear(4, 2, options);
const trace = traceTrainingStep(
  oneOfEach(conv, linear),
  tensor([1, 1, 4, 4], [1, 2, -1, -2, 4, 3, -3, -4, 5, 5, -8, -5, 0, 1, -6, -7]),
  [1],
  0.1,
);
const cell = (name: string, ...index: number[]) => ({ tensor: name, index: [0, 0, ...index] });

test("a pooled number has its window, with the winner; of equals the first", () => {
  const evidence = evidenceOf(trace, cell("pool", 1, 0));
  if (evidence?.kind !== "window") throw new Error("not a window");
  expect(evidence.cells.map((of) => trace.value(of))).toEqual([5, 5, 0, 1]);
  expect(termOf(evidence.winner)).toBe("conv[0,0,2,0]");
  expect(evidence.own).toBe(null);
});

test("a gradient sent back through pooling has the window that its cell was in", () => {
  const evidence = evidenceOf(trace, cell("∂L/∂conv", 0, 1));
  if (evidence?.kind !== "window") throw new Error("not a window");
  expect(termOf(evidence.winner)).toBe("conv[0,0,1,0]");
  expect(evidence.own && termOf(evidence.own)).toBe("conv[0,0,0,1]");
});

test("a gate has its input, forward and backward", () => {
  for (const name of ["relu", "∂L/∂pool"]) {
    expect(evidenceOf(trace, cell(name, 0, 0))).toMatchObject({ kind: "gate", isOpen: true });
    const shut = evidenceOf(trace, cell(name, 0, 1));
    expect(shut).toMatchObject({ kind: "gate", isOpen: false, input: cell("pool", 0, 1) });
  }
});

test("a zero gradient lost its window, or won it and found its gate shut", () => {
  expect(zeroReason(trace, cell("∂L/∂conv", 0, 0))).toBe("lost"); // to the 4 below it
  expect(zeroReason(trace, cell("∂L/∂conv", 1, 0))).toBe(null);
  expect(zeroReason(trace, cell("∂L/∂conv", 0, 2))).toBe("won-but-shut"); // −1 is the largest, and not above 0
  expect(zeroReason(trace, cell("∂L/∂pool", 0, 1))).toBe("shut");
});

test("only what pooling and ReLU made has evidence, and each of their zero gradients a reason", () => {
  for (const { name, operation, tensor: made } of trace.steps) {
    const isTheirs = /pooling|relu/.test(operation);
    for (let offset = 0; offset < made.data.length; offset++) {
      const at = { tensor: name, index: indexAt(made.shape, offset) };
      expect(evidenceOf(trace, at) !== null).toBe(isTheirs);
      const isZeroGradient = isTheirs && name.startsWith("∂") && made.data[offset] === 0;
      expect(zeroReason(trace, at) !== null).toBe(isZeroGradient);
    }
  }
});
