import { operation } from "../../src/exercises/operation.js";
import { copy, drawn, integers, numbers } from "../../src/exercises/tensors.js";
import type { Change, Tensors } from "../../src/mistakes/index.js";
import {
  Convolution,
  CrossEntropy,
  Flatten,
  Linear,
  MaxPooling,
  Network,
  type Random,
  ReLU,
  type Tensor,
} from "../../src/nn/index.js";
import { sizesOf } from "../../src/nn/shape.js";
import { scaled } from "../../src/nn/tensor.js";

/** The tensors that a step is given. */
type Given = Readonly<Record<"x" | "labels" | "k" | "b" | "w" | "c" | "lr", Tensor>>;

/**
 * One step of gradient descent over a small network of the engine's layers, changed by a mistake or left right:
 * convolution (k, b) → max pooling 2 × 2 → ReLU → flatten → linear (w, c) → cross-entropy.
 */
function stepWith({ layer = (right) => right, loss = new CrossEntropy() }: Change) {
  return ({ x, labels, k, b, w, c, lr }: Given): Tensors => {
    const [c2, c1, k1, k2] = sizesOf(k.shape, 4);
    const convolution = new Convolution(c1, c2, k1, k2);
    Object.assign(convolution.params, { k: copy(k), b: copy(b) });
    const linear = new Linear(w.shape[0]!, w.shape[1]!);
    Object.assign(linear.params, { w: copy(w), b: copy(c) });
    const layers = [convolution, new MaxPooling(2, 2), new ReLU(), new Flatten(), linear];
    const network = new Network(layers.map((right) => layer(right)));
    const logits = network.forward(x); // [n, classes]
    const value = loss.forward(logits, integers(labels));
    network.backward(x, loss.backward(logits, integers(labels)));
    network.update(lr.data[0]!);
    return {
      loss: numbers([], value),
      ...convolution.params,
      w: linear.params.w,
      c: linear.params.b,
    };
  };
}

function draw(random: Random): Given {
  const [n, c1, c2, classes] = [3, 2, 3, 4];
  const [o1, o2] = [2, 1];
  const labels = Array.from({ length: n }, () => Math.floor(random() * classes));
  return {
    x: drawn([n, c1, 2 * o1 + 1, 2 * o2 + 2], random),
    labels: numbers([n], ...labels),
    k: drawn([c2, c1, 2, 3], random),
    b: drawn([c2], random),
    w: drawn([c2 * o1 * o2, classes], random),
    c: drawn([classes], random),
    lr: numbers([], 0.25),
  };
}

const trainingStep = operation({
  name: "trainingStep",
  parameters: [
    { name: "x", shape: ["n", "c1", "h", "w"] },
    { name: "labels", shape: ["n"], integers: true },
    { name: "k", shape: ["c2", "c1", "k1", "k2"] },
    { name: "b", shape: ["c2"] },
    { name: "w", shape: ["d", "classes"] },
    { name: "c", shape: ["classes"] },
    { name: "lr", shape: [] },
  ],
  results: [
    { name: "loss", shape: [] },
    { name: "k", shape: ["c2", "c1", "k1", "k2"] },
    { name: "b", shape: ["c2"] },
    { name: "w", shape: ["d", "classes"] },
    { name: "c", shape: ["classes"] },
  ],
  reference: stepWith({}),
  changed: stepWith,
  small: {
    x: numbers([2, 1, 3, 3], 1, -2, 3, 4, 5, -1, 2, 6, -3, 4, -4, 1, -2, 3, 5, 6, -5, 2),
    labels: numbers([2], 0, 1),
    k: numbers([2, 1, 2, 2], 0.5, -0.25, 0.25, 0.75, -0.5, 0.6, 1, -0.2),
    b: numbers([2], 0.1, -0.1),
    w: numbers([2, 2], 0.5, -0.5, 0.25, 0.75),
    c: numbers([2], -0.3, 0.2),
    lr: numbers([], 0.5),
  },
  draw,
  extreme: {
    kind: "large-logits",
    draw: (random) => {
      const given = draw(random);
      return { ...given, w: scaled(given.w, 1000) };
    },
  },
  updates: { k: "k", b: "b", w: "w", c: "c" },
});

export const operations = [trainingStep];
