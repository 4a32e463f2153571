import { expect, test } from "vitest";
import { layerVariances } from "../../../src/chapters/training/layer-variances.js";
import { seededRandom, tensor } from "../../../src/nn/index.js";

const random = seededRandom(7);
const image = tensor(
  [1, 1, 28, 28],
  Float64Array.from({ length: 784 }, () => random()),
);
const he = await layerVariances("he", image, 60);
const article = await layerVariances("article", image, 60);

test("the layers with weights sum 25, 36 and 400 products", () => {
  expect(he.map(({ products }) => products)).toEqual([25, 36, 400]);
});

test("each layer’s variance is d₁ σ² times the mean square of its inputs, and a bias’s variance, within a quarter", () => {
  for (const { measured, predicted } of [...he, ...article]) {
    expect(measured / predicted).toBeGreaterThan(0.75);
    expect(measured / predicted).toBeLessThan(1.33);
  }
});

test("a ReLU alone leaves about half of the mean square, behind the pooling it is more", () => {
  for (const { left } of he.slice(0, 2)) {
    expect(left!.relu).toBeGreaterThan(0.35);
    expect(left!.relu).toBeLessThan(0.65);
    expect(left!.pooled).toBeGreaterThan(left!.relu);
  }
  expect(he.at(-1)!.left).toBeNull();
});

test("from U(−1, 1) the logits are at least twenty times as large as from He’s parameters", () => {
  expect(Math.sqrt(article.at(-1)!.measured / he.at(-1)!.measured)).toBeGreaterThan(20);
});
