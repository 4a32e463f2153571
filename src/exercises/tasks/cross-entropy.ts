import { CrossEntropy, type Random, type Tensor } from "../../nn/index.js";
import type { Exercise, Operation, Tensors } from "../exercise.js";
import { between, drawn, integers, numbers, scaled } from "../tensors.js";

const loss = new CrossEntropy();

function lossOf({ logits, labels }: Tensors): Tensor {
  return numbers([], loss.forward(logits, integers(labels)));
}

function draw(random: Random): Tensors {
  const [n, c] = [between(2, 4, random), between(5, 7, random)];
  const labels = Array.from({ length: n }, () => between(0, c - 1, random));
  return { logits: drawn([n, c], random), labels: numbers([n], ...labels) };
}

/** Logits in the hundreds: exp alone overflows at 710. */
const extreme = {
  words: "large logits",
  draw(random: Random): Tensors {
    const { logits, labels } = draw(random);
    return { logits: scaled(logits, 2000), labels };
  },
};

const common = {
  parameters: [
    { name: "logits", shape: ["n", "c"] },
    { name: "labels", shape: ["n"] },
  ],
  small: { logits: numbers([2, 3], 1, 2, 3, 2, 0, -1), labels: numbers([2], 2, 1) },
  draw,
  extreme,
};

const crossEntropy: Operation = {
  ...common,
  name: "crossEntropy",
  results: [{ name: "loss", shape: [] }],
  reference: (given) => ({ loss: lossOf(given) }),
};

const crossEntropyGradient: Operation = {
  ...common,
  name: "crossEntropyGradient",
  results: [{ name: "gradLogits", shape: ["n", "c"] }],
  reference: ({ logits, labels }) => ({ gradLogits: loss.backward(logits, integers(labels)) }),
  differentiable: (given) => ({
    loss: () => lossOf(given).data[0],
    variables: { gradLogits: given.logits },
  }),
};

export const crossEntropyExercise: Exercise = {
  id: "cross-entropy",
  title: "Cross-entropy and its gradient",
  chapter: "cross-entropy",
  task: [
    "Softmax makes probabilities of a row of logits: exp(z[c]) / Σ exp(z[d]). The loss of an image is −log of the probability of its label, and the loss of the batch is the mean over its n images. Labels are counted from 0.",
    "Write the loss, a number, and its gradient by the logits. Logits may be in the thousands: nothing may become infinite or NaN on the way.",
  ],
  help: "signature",
  stub: `// logits [n, c], labels [n] → a number
export function crossEntropy(logits: number[][], labels: number[]) {
}

// logits [n, c], labels [n] → [n, c]
export function crossEntropyGradient(logits: number[][], labels: number[]) {
}
`,
  hints: [
    "Subtract the row's largest logit from all of them: the probabilities stay the same, and no exp is larger than 1.",
    "−log(exp(z[label]) / Σ exp(z[d])) = log Σ exp(z[d]) − z[label]. The logarithm of a quotient that is 0 never has to be taken.",
    "The gradient is the softmax, less 1 at the label, divided by n: once.",
  ],
  questions: [
    { id: "row-sum", text: "What is the sum of a row of the gradient? Why must it be so?" },
  ],
  operations: [crossEntropy, crossEntropyGradient],
};
