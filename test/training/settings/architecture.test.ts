import { expect, test } from "vitest";
import { articleNetwork, seededRandom, zeros } from "../../../src/nn/index.js";
import {
  type Architecture,
  defaultSettings,
  isArticles,
  networkOf,
  stagesOf,
} from "../../../src/training/index.js";

const article = defaultSettings();

test("the first architecture is the article's, with the same first parameters", () => {
  const [ours, theirs] = [networkOf, (_: unknown, options: object) => articleNetwork(options)].map(
    (make) => make(article, { random: seededRandom(3) }),
  );
  expect(ours!.params).toEqual(theirs!.params);
  expect(isArticles(article)).toBe(true);
});

const others: [Partial<Architecture>, Record<string, number[]>][] = [
  [{ kernels1: 8 }, { "0.k": [8, 1, 5, 5], "3.k": [16, 8, 3, 3] }],
  [
    { kernelSize1: 3, kernelSize2: 4 },
    { "0.k": [4, 1, 3, 3], "3.k": [16, 4, 4, 4] },
  ],
  [
    { convolutions: "one", kernels1: 6 },
    { "0.k": [6, 1, 5, 5], "4.w": [864, 10] },
  ],
  [{ stride1: 2 }, { "7.w": [64, 10] }],
  [{ padding1: 2, padding2: 1 }, { "7.w": [784, 10] }],
];

test("a stage has as many places as the engine's convolution", () => {
  const architecture = { ...article, stride1: 2, padding1: 2, kernelSize2: 2 };
  const [first, second] = stagesOf(architecture);
  const [y] = networkOf(architecture)
    .activations(zeros([1, 1, 28, 28], "float32"))
    .slice(1);
  expect(y!.shape).toEqual([1, 4, first.outputs, first.outputs]);
  expect([first.outputs, first.pooled, second!.outputs, second!.pooled]).toEqual([14, 7, 6, 3]);
});

test.each(others)("%o makes the layers that it names, from images to logits", (changes, shapes) => {
  const architecture = { ...article, ...changes };
  const network = networkOf(architecture);
  for (const [name, shape] of Object.entries(shapes)) {
    expect(network.params[name]!.shape).toEqual(shape);
  }
  expect(network.forward(zeros([2, 1, 28, 28], "float32")).shape).toEqual([2, 10]);
  expect(isArticles(architecture)).toBe(false);
});

test("kernels that pooling cannot follow are refused", () => {
  expect(() => networkOf({ ...article, kernelSize1: 4 })).toThrow(
    /networkOf: Kernels of 4 × 4 make maps of 25 × 25/,
  );
  expect(() => networkOf({ ...article, kernelSize1: 11, kernels2: 1, kernelSize2: 10 })).toThrow(
    "are larger than the maps of 9 × 9",
  );
});
