import { expect, test } from "vitest";
import { type Cell, termOf } from "../../../src/nn/equations/index.js";
import {
  articleNetwork,
  Convolution,
  CrossEntropy,
  Flatten,
  heUniform,
  Linear,
  MaxPooling,
  Network,
  ReLU,
  seededRandom,
  type Tensor,
  tensor,
} from "../../../src/nn/index.js";
import { type Trace, total, traceTrainingStep } from "../../../src/nn/trace/index.js";

const options = (seed: number) => ({
  random: seededRandom(seed),
  dtype: "float64" as const,
  initialise: heUniform,
});

function randomImages(shape: number[], seed: number): Tensor {
  const random = seededRandom(seed);
  const size = shape.reduce((product, n) => product * n, 1);
  return tensor(
    shape,
    Float64Array.from({ length: size }, () => random()),
  );
}

function smallNetwork(): Network {
  const o = options(3);
  return new Network([
    new Convolution(2, 2, 2, 2, o),
    new MaxPooling(2, 2),
    new ReLU(),
    new Convolution(2, 3, 2, 2, o),
    new ReLU(),
    new Flatten(),
    new Linear(3, 3, o),
  ]);
}
const smallBatch = randomImages([2, 2, 5, 5], 4);
const small = traceTrainingStep(smallNetwork(), smallBatch, [2, 0], 0.3);

function* cellsOf(trace: Trace): Generator<Cell> {
  for (const { name, tensor: t } of trace.steps) {
    const size = t.data.length;
    for (let offset = 0; offset < size; offset++) {
      let rest = offset;
      const index = t.shape.map(() => 0);
      for (let axis = t.shape.length - 1; axis >= 0; axis--) {
        index[axis] = rest % t.shape[axis]!;
        rest = Math.floor(rest / t.shape[axis]!);
      }
      yield { tensor: name, index };
    }
  }
}

test("every receipt of a small network adds up to the number that the layers computed", () => {
  let receipts = 0;
  for (const cell of cellsOf(small)) {
    const receipt = small.receipt(cell);
    if (receipt.step.phase === "given") continue;
    expect(total(receipt), termOf(cell)).toBeCloseTo(small.value(cell), 10);
    receipts++;
  }
  expect(receipts).toBeGreaterThan(300);
});

test.each([
  { stride: 2 },
  { padding: [0, 1] as const },
  { dilation: 2 },
  { groups: 2 },
  { stride: [2, 1] as const, padding: 1, dilation: [1, 2] as const, groups: 2 },
])(
  "every receipt adds up where the kernel slides otherwise, %o, and no pixel of the padding stands in one",
  (sliding) => {
    const o = { ...options(5), ...sliding };
    const network = new Network([
      new Convolution(2, 4, 2, 2, o),
      new ReLU(),
      new Convolution(4, 2, 2, 2, o),
      new Flatten(),
    ]);
    const x = randomImages([2, 2, 6, 5], 6);
    const trace = traceTrainingStep(network, x, [1, 0], 0.2);
    for (const cell of cellsOf(trace)) {
      const receipt = trace.receipt(cell);
      if (receipt.step.phase !== "given")
        expect(total(receipt), termOf(cell)).toBeCloseTo(trace.value(cell), 10);
      for (const { factors } of receipt.terms)
        for (const factor of factors) expect(trace.has(factor), termOf(factor)).toBe(true);
    }
  },
);

test("a cell is used exactly by those in whose receipts it stands", () => {
  const users = new Map<string, Set<string>>();
  for (const cell of cellsOf(small)) {
    for (const { factors } of small.receipt(cell).terms)
      for (const source of factors) {
        const key = termOf(source);
        users.set(key, (users.get(key) ?? new Set()).add(termOf(cell)));
      }
  }
  for (const cell of cellsOf(small)) {
    const uses = Array.from(small.uses(cell), termOf);
    expect(new Set(uses).size).toBe(uses.length);
    expect(new Set(uses), termOf(cell)).toEqual(users.get(termOf(cell)) ?? new Set());
  }
});

test("every cell depends only on what was computed before it", () => {
  for (const cell of cellsOf(small)) {
    for (const { factors } of small.receipt(cell).terms)
      for (const source of factors)
        expect(small.numberOf(source.tensor)).toBeLessThan(small.numberOf(cell.tensor));
  }
});

test("the numbers are those of the network's own forward, backward and update", () => {
  const network = smallNetwork();
  const crossEntropy = new CrossEntropy();
  const logits = network.forward(smallBatch);
  expect(small.step("linear").tensor).toEqual(logits);
  expect(small.value({ tensor: "L", index: [0] })).toBe(crossEntropy.forward(logits, [2, 0]));
  const gradX = network.backward(smallBatch, crossEntropy.backward(logits, [2, 0]));
  expect(small.step("∂L/∂X").tensor).toEqual(gradX);
  expect(small.step("∂L/∂conv1.k").tensor).toEqual(network.grads["0.k"]);
  expect(small.step("∂L/∂linear.b").tensor).toEqual(network.grads["6.b"]);
  network.update(0.3);
  expect(small.step("conv2.k⁺").tensor).toEqual(network.params["3.k"]);
  expect(small.step("linear⁺").tensor).toEqual(network.forward(smallBatch));
});

test("the network is left as it was", () => {
  const network = smallNetwork();
  const before = Object.values(network.params).map(({ data }) => Array.from(data));
  traceTrainingStep(network, smallBatch, [1, 1], 0.5);
  expect(Object.values(network.params).map(({ data }) => Array.from(data))).toEqual(before);
});

test("a batch's loss is the mean: each image's surprise stands in it with 1/n", () => {
  const { terms } = small.receipt({ tensor: "L", index: [0] });
  expect(terms.map(({ scale, through }) => [scale, through])).toEqual([
    [0.5, "−log"],
    [0.5, "−log"],
  ]);
  expect(terms.map(({ factors }) => termOf(factors[0]!))).toEqual(["p[0,2]", "p[1,0]"]);
});

const real = traceTrainingStep(
  articleNetwork(options(1)),
  randomImages([1, 1, 28, 28], 2),
  [7],
  0.1,
);

test("samples of the article's network add up, from the loss back to a pixel", () => {
  const random = seededRandom(5);
  for (const { name, phase, tensor: t } of real.steps) {
    if (phase === "given") continue;
    for (let sample = 0; sample < 6; sample++) {
      const index = t.shape.map((n) => Math.floor(random() * n));
      const receipt = real.receipt({ tensor: name, index });
      expect(total(receipt), termOf(receipt.cell)).toBeCloseTo(receipt.value, 10);
    }
  }
});

test("the article's receipts have as many terms as the article says", () => {
  const terms = (tensorName: string, index: number[]) =>
    real.receipt({ tensor: tensorName, index }).terms.length;
  expect(terms("conv1", [0, 0, 0, 0])).toBe(25 + 1);
  expect(terms("conv2", [0, 0, 0, 0])).toBe(36 + 1);
  expect(terms("linear", [0, 0])).toBe(400 + 1);
  expect(terms("∂L/∂conv1.k", [0, 0, 0, 0])).toBe(24 * 24);
  expect(terms("∂L/∂X", [0, 0, 14, 14])).toBe(4 * 25);
});

test("a weight's uses are made one by one: the first of thousands costs no more than itself", () => {
  const uses = real.uses({ tensor: "conv1.k", index: [0, 0, 0, 0] });
  expect(termOf(uses.next().value as Cell)).toBe("conv1[0,0,0,0]");
});

test("hops alone lead from the loss to a pixel's gradient, back and forth", () => {
  const hop = (from: string, to: string) =>
    Array.from(real.uses(cellFrom(from)), termOf).find((term) => term.startsWith(`${to}[`)) ?? "";
  let at = hop("p[0,7]", "∂L/∂linear");
  for (const to of [
    "∂L/∂flatten",
    "∂L/∂relu2",
    "∂L/∂pool2",
    "∂L/∂conv2",
    "∂L/∂relu1",
    "∂L/∂pool1",
    "∂L/∂conv1",
    "∂L/∂X",
  ]) {
    at = hop(at, to);
    expect(at).toMatch(new RegExp(`^${to}\\[`));
  }
});

function cellFrom(term: string): Cell {
  const [, name = "", index = ""] = /^(.*)\[([\d,]+)\]$/.exec(term) ?? [];
  return { tensor: name, index: index.split(",").map(Number) };
}

test("a label that is no class and a learning rate that is none are refused, and nothing is changed", () => {
  const network = smallNetwork();
  const before = Object.values(network.params).map(({ data }) => Array.from(data));
  expect(() => traceTrainingStep(network, smallBatch, [3, 0], 0.1)).toThrow(RangeError);
  expect(() => traceTrainingStep(network, smallBatch, [2, 0], Number.NaN)).toThrow(/lr/);
  expect(Object.values(network.params).map(({ data }) => Array.from(data))).toEqual(before);
});
