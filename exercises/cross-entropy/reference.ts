import { operation } from "../../src/exercises/operation.js";
import { between, drawn, integers, numbers } from "../../src/exercises/tensors.js";
import type { GivenTo } from "../../src/mistakes/index.js";
import { CrossEntropy, type Random, type Tensor } from "../../src/nn/index.js";
import { scaled } from "../../src/nn/tensor.js";

const loss = new CrossEntropy();

function lossOf({ logits, labels }: GivenTo<"crossEntropy">): Tensor {
  return numbers([], loss.forward(logits, integers(labels)));
}

function draw(random: Random): GivenTo<"crossEntropy"> {
  const [n, c] = [between(2, 4, random), between(5, 7, random)];
  const labels = Array.from({ length: n }, () => between(0, c - 1, random));
  return { logits: drawn([n, c], random), labels: numbers([n], ...labels) };
}

/** Logits in the hundreds: exp alone overflows at 710. */
const extreme = {
  kind: "large-logits" as const,
  draw(random: Random): GivenTo<"crossEntropy"> {
    const { logits, labels } = draw(random);
    return { logits: scaled(logits, 2000), labels };
  },
};

const common = {
  parameters: [
    { name: "logits", shape: ["n", "c"] },
    { name: "labels", shape: ["n"], integers: true },
  ] as const,
  small: { logits: numbers([2, 3], 1, 2, 4, 3, 0.5, -1), labels: numbers([2], 2, 1) },
  draw,
  extreme,
};

const crossEntropy = operation({
  ...common,
  name: "crossEntropy",
  results: [{ name: "loss", shape: [] }],
  reference: (given) => ({ loss: lossOf(given) }),
});

const crossEntropyGradient = operation({
  ...common,
  name: "crossEntropyGradient",
  results: [{ name: "gradLogits", shape: ["n", "c"] }],
  reference: ({ logits, labels }) => ({ gradLogits: loss.backward(logits, integers(labels)) }),
  differentiable: (given) => ({
    loss: () => lossOf(given).data[0]!,
    variables: { gradLogits: given.logits },
  }),
});

export const operations = [crossEntropy, crossEntropyGradient];
