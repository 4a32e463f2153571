// The whole idea on one page: a network with a convolution, a ReLU and a linear layer learns to tell upright
// bars from lying ones. Forward, backward and update are written out; only matrices and unfolding are borrowed.
import { expect, test } from "vitest";
import {
  compareGradients,
  foldInput,
  matmul,
  numericGradient,
  type Random,
  reshape,
  seededRandom,
  softmax,
  type Tensor,
  tensor,
  unfoldInput,
} from "../../src/nn/index.js";

const SIDE = 5; // of an image
const KERNEL = 3; // its side
const PATCHES = (SIDE - KERNEL + 1) ** 2; // the windows of an image
const [CHANNELS, CLASSES] = [2, 2];

const numbers = (shape: readonly number[], of: (i: number) => number): Tensor =>
  tensor(
    shape,
    Float64Array.from({ length: shape.reduce((a, b) => a * b) }, (_, i) => of(i)),
  );

const ones = (n: number): Tensor => numbers([1, n], () => 1);

/** n images of one bar among noise, and their classes: 0 upright, 1 lying. */
function bars(n: number, random: Random): { x: Tensor; labels: number[] } {
  const labels = Array.from({ length: n }, (_, i) => i % CLASSES);
  const at = labels.map(() => Math.floor(random() * SIDE));
  const x = numbers([n, 1, SIDE, SIDE], (i) => {
    const [image, row, column] = [Math.floor(i / SIDE ** 2), Math.floor(i / SIDE) % SIDE, i % SIDE];
    const isBar = at[image] === (labels[image] === 0 ? column : row);
    return (isBar ? 1 : 0) + 0.3 * random();
  });
  return { x, labels };
}

/** What the network learns: kernels K′, a row each, weights W and one bias for each class. */
function beginning(random: Random) {
  const small = () => random() - 0.5;
  return {
    k: numbers([CHANNELS, KERNEL ** 2], small),
    w: numbers([PATCHES * CHANNELS, CLASSES], small),
    b: numbers([1, CLASSES], () => 0),
  };
}
type Parameters = ReturnType<typeof beginning>;

/** From images to a loss. What the way back will need is kept. */
function forward({ k, w, b }: Parameters, x: Tensor, labels: readonly number[]) {
  const n = x.shape[0]!;
  const patches = reshape(unfoldInput(x, [KERNEL, KERNEL]), [n * PATCHES, KERNEL ** 2]); // X′
  const sums = matmul(patches, k, { transposeB: true }); // X′·K′ᵀ [n·patches, channels]
  const relu = numbers([n, PATCHES * CHANNELS], (i) => Math.max(0, sums.data[i]!)); // a row an image
  const product = matmul(relu, w); // [n, classes]
  const logits = numbers(product.shape, (i) => product.data[i]! + b.data[i % CLASSES]!);
  const p = softmax(logits); // [n, classes]
  const loss = labels.reduce((t, c, row) => t - Math.log(p.data[row * CLASSES + c]!) / n, 0);
  return { x, labels, patches, sums, relu, p, loss };
}

/** From the loss back to every number it depends on: the same steps, last one first. */
function backward({ k, w }: Parameters, at: ReturnType<typeof forward>) {
  const n = at.x.shape[0]!;
  const isLabel = (i: number) => at.labels[Math.floor(i / CLASSES)] === i % CLASSES;
  const logits = numbers([n, CLASSES], (i) => (at.p.data[i]! - (isLabel(i) ? 1 : 0)) / n); // (p − y)/n
  const relu = matmul(logits, w, { transposeB: true }); // ∂L/∂Z·Wᵀ
  const sums = numbers(at.sums.shape, (i) => (at.sums.data[i]! > 0 ? relu.data[i]! : 0));
  const patches = reshape(matmul(sums, k), [n, PATCHES, KERNEL ** 2]);
  return {
    k: matmul(sums, at.patches, { transposeA: true }),
    w: matmul(at.relu, logits, { transposeA: true }),
    b: matmul(ones(n), logits), // the sum of its rows
    x: foldInput(patches, [n, 1, SIDE, SIDE], [KERNEL, KERNEL]), // what overlaps adds up
  };
}

/** Gradient descent: each parameter a little against its gradient. Gives back the loss at every step. */
function train(parameters: Parameters, { x, labels }: ReturnType<typeof bars>, steps: number) {
  return Array.from({ length: steps }, () => {
    const at = forward(parameters, x, labels);
    const gradients = backward(parameters, at);
    for (const name of ["k", "w", "b"] as const)
      gradients[name].data.forEach((g, i) => {
        parameters[name].data[i]! -= 0.5 * g;
      });
    return at.loss;
  });
}

test("backward agrees with finite differences, for every parameter and every pixel", () => {
  const random = seededRandom(3);
  const parameters = beginning(random);
  const { x, labels } = bars(4, random);
  const analytic = backward(parameters, forward(parameters, x, labels));
  for (const [name, variable] of Object.entries({ ...parameters, x })) {
    const numeric = numericGradient(() => forward(parameters, x, labels).loss, variable);
    const gradient = analytic[name as keyof typeof analytic];
    expect(compareGradients(numeric, gradient).worst.difference, name).toBeLessThan(1e-7);
  }
});

test("it learns: bars that it has never seen are told apart", () => {
  const random = seededRandom(1);
  const parameters = beginning(random);
  const losses = train(parameters, bars(60, random), 200);
  expect(losses[0]).toBeGreaterThan(0.5);
  expect(losses[losses.length - 1]).toBeLessThan(0.05);
  const unseen = bars(100, random);
  const { p } = forward(parameters, unseen.x, unseen.labels);
  const right = unseen.labels.filter((label, row) => p.data[row * CLASSES + label]! > 0.5);
  expect(right.length).toBe(unseen.labels.length);
});
