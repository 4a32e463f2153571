import { operation } from "../../src/exercises/operation.js";
import { drawn, numbers } from "../../src/exercises/tensors.js";
import type { Tensor } from "../../src/nn/index.js";

type Given = Readonly<Record<"x" | "w" | "b", Tensor>>;

/** The steps forward: u = x·w, s = u + b, v = s², L = u·v. */
function forward({ x, w, b }: Given) {
  const u = x.data[0]! * w.data[0]!;
  const s = u + b.data[0]!;
  const v = s ** 2;
  return { u, s, v, loss: u * v };
}

function reference(given: Given) {
  const { u, s, v } = forward(given);
  const gradS = 2 * s * u;
  const gradU = v + gradS;
  return {
    gradX: numbers([], gradU * given.w.data[0]!),
    gradW: numbers([], gradU * given.x.data[0]!),
    gradB: numbers([], gradS),
  };
}

const twoPaths = operation({
  name: "twoPaths",
  parameters: [
    { name: "x", shape: [] },
    { name: "w", shape: [] },
    { name: "b", shape: [] },
  ],
  results: [
    { name: "gradX", shape: [], symbol: "∂L/∂x" },
    { name: "gradW", shape: [], symbol: "∂L/∂w" },
    { name: "gradB", shape: [] },
  ],
  reference,
  small: { x: numbers([], 2), w: numbers([], 3), b: numbers([], -4) },
  draw: (random) => ({ x: drawn([], random), w: drawn([], random), b: drawn([], random) }),
  differentiable: ({ x, w, b }) => ({
    loss: () => forward({ x, w, b }).loss,
    variables: { gradX: x, gradW: w, gradB: b },
  }),
});

export const operations = [twoPaths];
