import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { chainGraph, chainInputs, slopesOf } from "../../src/chapters/chain-rule/chain-example.js";
import {
  batchLabels,
  batchLogits,
} from "../../src/chapters/cross-entropy/cross-entropy-settings.js";
import { numbersOf } from "../../src/chapters/gradient-check/examined-network.js";
import { numpyBlocks as numpyBlocksOf } from "../../src/chapters/gradient-check/numpy-blocks.js";
import { linearExample } from "../../src/chapters/linear/given-grids.js";
import {
  poolingImage,
  poolingSizes,
  reluExample,
} from "../../src/chapters/pooling-relu-flatten/pooling-example.js";
import { alternatingKernel } from "../../src/figures/convolution/example-tensors.js";
import type { NumPyBlock } from "../../src/figures/numpy/at-run/block-code.js";
import { evaluate, gradients, jacobian } from "../../src/nn/graph/index.js";
import {
  Convolution,
  CrossEntropy,
  Flatten,
  Linear,
  MaxPooling,
  Network,
  permute,
  ReLU,
  reshape,
  softmax,
  tensor,
} from "../../src/nn/index.js";
import { oneHot } from "../../src/nn/loss/index.js";
import {
  convolution,
  frequencies,
  kernelGradient,
  oneMatrix,
  pixelGradient,
  unfoldedInput,
  unfoldedKernel,
  whyFast,
} from "./convolution-cases.js";
import { expectBlocks, numpyBlocks } from "./numpy-blocks.js";

const float64 = { dtype: "float64" } as const;

test("each NumPy block of a chapter is run here", () => {
  const pages = readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => name.slice(0, -".md".length));
  const withBlocks = pages.filter((page) => numpyBlocks(page).length > 0);
  expect(withBlocks.toSorted()).toEqual(Object.keys(CASES).toSorted());
});

const CASES: Readonly<Record<string, readonly (readonly NumPyBlock[])[]>> = {
  "chain-rule": [chainRule()],
  linear: [linear(2, 3, 2), linear(4, 2, 3)],
  convolution: [convolution(1, 2), convolution(3, 3)],
  "unfold-input": [unfoldedInput(1, 1, 4, 4, 2), unfoldedInput(3, 2, 5, 4, 3)],
  "unfold-kernel": [unfoldedKernel(1, 1, 4, 4, 2), unfoldedKernel(3, 2, 5, 4, 3)],
  "one-matrix": [
    oneMatrix(4, 2, { stride: 2 }),
    oneMatrix(5, 3, { stride: 2, padding: 1 }),
    oneMatrix(5, 2, { padding: 1, dilation: 2 }),
  ],
  "why-fast": [whyFast(1), whyFast(5), whyFast(16)],
  frequencies: [frequencies()],
  "kernel-gradient": [kernelGradient(1, 1, 1, 4, 4, 2), kernelGradient(2, 2, 2, 5, 4, 3)],
  "convolution-gradients": [pixelGradient(1, 1, 1, 4, 4, 2), pixelGradient(2, 2, 2, 5, 4, 3)],
  "cross-entropy": [crossEntropy(1), crossEntropy(3)],
  "pooling-relu-flatten": [pooling("4-2"), pooling("6-3")],
  "gradient-check": [gradientCheck()],
};

for (const [page, settings] of Object.entries(CASES))
  test(`the NumPy blocks of /${page} make what they say, from its figure’s numbers`, () => {
    for (const cases of settings) expectBlocks(numpyBlocks(page), cases);
  });

/** What a page tells of its blocks, with nothing in place of its numbers. */
function toldBy(page: string): readonly NumPyBlock[] {
  const cells = readFileSync(`docs/${page}.md`, "utf8").matchAll(/^```ts\n(.*?)^```/gms);
  const cell = Array.from(cells, ([, code = ""]) => code).find((code) => code.includes(".offer("));
  const told: NumPyBlock[] = [];
  const numpy = { offer: (blocks: readonly NumPyBlock[]) => told.push(...blocks) };
  const known: Record<string, unknown> = { numpy, numpyBlocks: gradientCheck };
  const scope = new Proxy(known, {
    has: () => true,
    get: (_, name) => known[String(name)] ?? (() => 0),
  });
  new Function("scope", `with (scope) { ${cell} }`)(scope);
  return told;
}

test.each(Object.entries(CASES))(
  "what /%s tells Run of its blocks is what is tested here",
  (page, [cases]) => {
    const namesOf = (blocks: readonly NumPyBlock[]) =>
      blocks.map(({ given = {}, made }) => [given, made].map((all) => Object.keys(all).toSorted()));
    expect(namesOf(toldBy(page))).toEqual(namesOf(cases!));
  },
);

function chainRule(): NumPyBlock[] {
  const graph = chainGraph({ y1: "x₁ · x₂", y2: "x₂ + x₃", z: "y₁ · y₂" });
  const inputs = chainInputs({ x1: 2, x2: 3, x3: 1 });
  const values = evaluate(graph, inputs);
  const byInput = gradients(graph, inputs);
  const names = ["x₁", "x₂", "x₃"];
  const gradX = tensor(
    [1, 3],
    names.map((name) => byInput[name]!),
  );
  const byX = jacobian(graph, values, ["y₁", "y₂"], names);
  const byY = jacobian(graph, values, ["z"], ["y₁", "y₂"]);
  return [
    { given: { graph: slopesOf(graph, values) }, made: { "∂z/∂x": gradX } },
    { given: {}, made: { "∂y/∂x": byX, "∂z/∂y": byY, "∂z/∂x": gradX } },
  ];
}

function linear(n: number, d1: number, d2: number): NumPyBlock[] {
  const { X: x, W: w, b, "∂L/∂Z": grad } = linearExample({ n, d1, d2 });
  const layer = new Linear(d1, d2, float64);
  layer.params.w.data.set(w.data);
  layer.params.b.data.set(b.data);
  const z = layer.forward(x);
  const gradX = layer.backward(x, grad);
  const { w: gradW, b: gradB } = layer.grads;
  return [
    { given: { x, w, b }, made: { Z: z } },
    { given: { grad }, made: { "∂L/∂W": gradW! } },
    { given: {}, made: { "∂L/∂X": gradX } },
    { given: {}, made: { "∂L/∂b": reshape(gradB!, [1, d2]) } },
  ];
}

function crossEntropy(n: number): NumPyBlock[] {
  const C = 4;
  const [z, labels] = [batchLogits(n, C), batchLabels(n, C)];
  const gradZ = new CrossEntropy().backward(z, labels);
  return [
    {
      given: { z, labels, n, C },
      made: { p: softmax(z), y: oneHot(labels, C), "∂L/∂z": gradZ },
    },
  ];
}

function pooling(size: "4-2" | "6-3"): NumPyBlock[] {
  const { side, window: k } = poolingSizes(size);
  const o = side / k;
  const x = poolingImage({ size, numbers: "different" });
  const grad = alternatingKernel([o, o]);
  const image = reshape(x, [1, 1, side, side]);
  const layer = new MaxPooling(k, k);
  const y = reshape(layer.forward(image), [o, o]);
  const gradX = reshape(layer.backward(image, reshape(grad, [1, 1, o, o])), [side, side]);
  const windows = permute(reshape(x, [o, k, o, k]), [0, 2, 1, 3]);
  const relu = new ReLU();
  const passed = alternatingKernel([2, 4]);
  const mask = tensor(
    [2, 4],
    Array.from(reluExample.data, (v) => (v > 0 ? 1 : 0)),
  );
  return [
    { given: { x, o, k }, made: { V: reshape(windows, [o * o, k * k]), Y: y } },
    { given: { grad }, made: { "∂L/∂X": gradX } },
    {
      given: { x: reluExample, grad: passed },
      made: {
        M: mask,
        Y: relu.forward(reluExample),
        "∂L/∂X": relu.backward(reluExample, passed),
      },
    },
  ];
}

function gradientCheck(): NumPyBlock[] {
  const network = new Network([
    new Convolution(1, 1, 2, 2, float64),
    new MaxPooling(2, 2),
    new ReLU(),
    new Flatten(),
    new Linear(4, 3, float64),
  ]);
  for (const [name, { data }] of Object.entries(network.params)) data.set(numbersOf(name));
  return numpyBlocksOf({ network, x: tensor([1, 1, 5, 5], numbersOf("x")) });
}
