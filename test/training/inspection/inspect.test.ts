import { expect, test } from "vitest";
import { type Batch, batch } from "../../../src/digits/index.js";
import {
  Convolution,
  CrossEntropy,
  Linear,
  type Network,
  seededRandom,
  type Tensor,
} from "../../../src/nn/index.js";
import { inspect } from "../../../src/training/inspection/index.js";
import { oneOfEach } from "../../nn/one-of-each.js";
import { madeUpDigits } from "../digits.js";

const digits = madeUpDigits(20);
const probe = batch(digits, Array.from(digits.labels.keys()), 0, 12, "float64");
const { x: one } = batch(digits, [3], 0, 1, "float64");

/** Two maps of 14 × 14 behind a ReLU, then ten logits. */
function small(): Network {
  const options = { random: seededRandom(4), dtype: "float64" as const };
  return oneOfEach(new Convolution(1, 2, 15, 15, options), new Linear(2 * 2 * 2, 10, options), 7);
}

/** The outputs of layer i for a batch. */
const outputs = (network: Network, i: number, { x }: Batch): Tensor =>
  network.activations(x)[i + 1]!;

test("the gradients are those of the network's own passes, and the loss is its loss", () => {
  const network = small();
  const found = inspect(network, probe, one);
  const logits = network.forward(probe.x);
  network.backward(probe.x, new CrossEntropy().backward(logits, probe.labels));
  expect(found.grads).toEqual(network.grads);
  expect(found.loss).toBe(new CrossEntropy().forward(logits, probe.labels));
});

test("a layer is looked at behind its pooling and before its ReLU, the last one at its logits", () => {
  const network = small();
  const { layers } = inspect(network, probe, one);
  const rms = ({ data }: Tensor) =>
    Math.sqrt(Array.from(data).reduce((sum, v) => sum + v * v, 0) / data.length);
  expect(layers).toHaveLength(2);
  expect(layers[0]!.values.rms).toBeCloseTo(rms(outputs(network, 1, probe)), 12);
  expect(layers[1]!.values.rms).toBeCloseTo(rms(outputs(network, 4, probe)), 12);
  expect(layers.map(({ values }) => values.count)).toEqual([12 * 8, 12 * 10]);
  expect(layers.map(({ parameterGradients }) => parameterGradients.count)).toEqual([452, 90]);
  expect(layers[1]!.relu).toBeNull();
});

test("a unit fires for a digit when its value before the ReLU is above 0", () => {
  const network = small();
  const { firing, maps } = inspect(network, probe, one).layers[0]!.relu!;
  const before = outputs(network, 1, probe).data; // [12, 2, 2, 2]
  const times = Array.from({ length: 8 }, (_, unit) =>
    Array.from({ length: 12 }, (_, n) => before[n * 8 + unit]!).filter((v) => v > 0),
  ).map(({ length }) => length);
  expect(Array.from(firing.times.data)).toEqual(times);
  expect(firing.dead).toBe(times.filter((n) => n === 0).length);
  expect(maps).toEqual(network.activations(one)[3]);
});

test("a very negative bias kills the units of its map, and no gradient gets past them", () => {
  const network = small();
  network.params["0.b"]!.data[1] = -1e6;
  const { layers, grads } = inspect(network, probe, one);
  const { firing, maps } = layers[0]!.relu!;
  expect(firing.deadMaps).toEqual([false, true]);
  expect(firing.dead).toBeGreaterThanOrEqual(4);
  expect(maps.data.slice(4)).toEqual(new Float64Array(4));
  expect(layers[0]!.gradients.zeros).toBeGreaterThanOrEqual(12 * 4);
  expect(grads["0.k"]!.data.slice(225).every((g) => g === 0)).toBe(true);
  expect(grads["0.k"]!.data.slice(0, 225).some((g) => g !== 0)).toBe(true);
});

test("inspecting changes no parameter, and gives the one digit ten probabilities", () => {
  const network = small();
  const before = structuredClone(network.params);
  const { probabilities } = inspect(network, probe, one);
  expect(network.params).toEqual(before);
  expect(probabilities).toHaveLength(10);
  expect(probabilities.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
});
