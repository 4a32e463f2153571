import {
  Convolution,
  CrossEntropy,
  Flatten,
  type Layer,
  Linear,
  MaxPooling,
  Network,
  type Random,
  ReLU,
} from "../../nn/index.js";
import type { Exercise, Operation, Tensors } from "../exercise.js";
import { copy, drawn, integers, numbers, scaled } from "../tensors.js";

/** The pieces of the small network that a mistake may put wrong ones in the place of. */
export interface Pieces {
  readonly pooling: Layer;
  readonly relu: Layer;
  readonly loss: Pick<CrossEntropy, "forward" | "backward">;
  /** What the gradient of the batch's mean is multiplied by before the update: 1. */
  readonly factor: (n: number) => number;
}

export const RIGHT_PIECES: Pieces = {
  pooling: new MaxPooling(2, 2),
  relu: new ReLU(),
  loss: new CrossEntropy(),
  factor: () => 1,
};

/** One step of gradient descent over a small network of the engine's layers. */
export function stepWith(pieces: Pieces): (given: Tensors) => Tensors {
  return (given) => {
    const { x, labels, k, b, w, c, lr } = given;
    const [c2, c1, k1, k2] = k.shape;
    const convolution = new Convolution(c1, c2, k1, k2);
    Object.assign(convolution.params, { k: copy(k), b: copy(b) });
    const linear = new Linear(w.shape[0], w.shape[1]);
    Object.assign(linear.params, { w: copy(w), b: copy(c) });
    const layers = [convolution, pieces.pooling, pieces.relu, new Flatten(), linear];
    const network = new Network(layers);
    const logits = network.forward(x); // [n, c]
    const loss = pieces.loss.forward(logits, integers(labels));
    const gradient = pieces.loss.backward(logits, integers(labels));
    network.backward(x, scaled(gradient, pieces.factor(x.shape[0])));
    network.update(lr.data[0]);
    return {
      loss: numbers([], loss),
      ...convolution.params,
      w: linear.params.w,
      c: linear.params.b,
    };
  };
}

function draw(random: Random): Tensors {
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

const trainingStep: Operation = {
  name: "trainingStep",
  parameters: [
    { name: "x", shape: ["n", "c1", "h", "w"] },
    { name: "labels", shape: ["n"] },
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
  reference: stepWith(RIGHT_PIECES),
  small: {
    x: numbers([2, 1, 3, 3], 0, 1, 2, 3, 4, 5, 6, 7, 8, 3, 0, 1, 1, 2, 0, 0, 1, 3),
    labels: numbers([2], 0, 1),
    k: numbers([2, 1, 2, 2], 0.5, -0.25, 0.25, 0.5, -0.5, 0.5, 1, -0.25),
    b: numbers([2], 0.1, -0.1),
    w: numbers([2, 2], 0.5, -0.5, 0.25, 0.75),
    c: numbers([2], 0, 0.2),
    lr: numbers([], 0.5),
  },
  draw,
  extreme: {
    words: "large logits",
    draw: (random) => {
      const given = draw(random);
      return { ...given, w: scaled(given.w, 1000) };
    },
  },
  updates: { k: "k", b: "b", w: "w", c: "c" },
};

export const trainingStepExercise: Exercise = {
  id: "training-step",
  title: "The whole step",
  chapter: "training",
  task: [
    "One step of training, from images to better parameters. The network: convolution (k, b) → max pooling 2 × 2 → ReLU → flatten → linear (w, c) → cross-entropy, the mean over the batch.",
    "Export a function trainingStep(x, labels, k, b, w, c, lr). It gives back { loss, k, b, w, c }: the loss before the update, and the parameters after p ← p − lr · ∂L/∂p. x is [n, c1, h, w], k [c2, c1, k1, k2], b [c2], w [c2·o1·o2, classes], c [classes], where o1 and o2 are the sizes after pooling.",
  ],
  help: "nothing",
  stub: "",
  hints: [
    "You have written all the pieces. Copy them over, and keep what each layer was given on the way forward: its backward pass asks for it.",
    "Flatten only changes the shape, so its backward pass gives the gradient the old shape back: [n, c2·o1·o2] → [n, c2, o1, o2].",
    "The first layer's ∂L/∂X is not needed: nothing before it learns.",
  ],
  questions: [
    { id: "order", text: "Why must all gradients be known before the first parameter is changed?" },
  ],
  operations: [trainingStep],
};
