import { describe, expect, test } from "vitest";
import { METHODS } from "../../src/nn/convolution/index.js";
import {
  articleNetwork,
  Convolution,
  CrossEntropy,
  Linear,
  MaxPooling,
  type Tensor,
  tensor,
  unfoldInput,
  unfoldKernel,
} from "../../src/nn/index.js";
import { sizesOf } from "../../src/nn/shape.js";
import { expectRecorded, load, type Recorded, readGolden } from "./golden.js";

type Tensors<Name extends string> = Record<Name, Recorded>;

const dtype = "float64";

describe.each(readGolden<(Tensors<LinearTensors> & { lr: number })[]>("linear"))(
  "linear layer $x.shape · $w.shape",
  (recorded) => {
    test("forward, backward and update give the recorded numbers", () => {
      const layer = new Linear(recorded.w.shape[0]!, recorded.w.shape[1]!, { dtype });
      layer.params.w = load(recorded.w);
      layer.params.b = load(recorded.b);
      expectRecorded(layer.forward(load(recorded.x)), recorded.y);
      expectRecorded(layer.backward(load(recorded.x), load(recorded.grad_y)), recorded.grad_x);
      expectRecorded(layer.grads.w, recorded.grad_w);
      expectRecorded(layer.grads.b, recorded.grad_b);
      layer.update(recorded.lr);
      expectRecorded(layer.params.w, recorded.w_after);
      expectRecorded(layer.params.b, recorded.b_after);
    });
  },
);

describe.each(readGolden<(Tensors<ConvolutionTensors> & { lr: number })[]>("convolution"))(
  "convolution $x.shape ∗ $k.shape",
  (recorded) => {
    const [x, k, gradY] = [load(recorded.x), load(recorded.k), load(recorded.grad_y)];
    const [c2, c1, k1, k2] = sizesOf(k.shape, 4);

    test("forward, backward and update of the layer give the recorded numbers", () => {
      const layer = new Convolution(c1, c2, k1, k2, { dtype });
      layer.params.k.data.set(recorded.k.data);
      layer.params.b.data.set(recorded.b.data);
      expectRecorded(layer.forward(x), recorded.y);
      expectRecorded(layer.backward(x, gradY), recorded.grad_x);
      expectRecorded(layer.grads.k, recorded.grad_k);
      expectRecorded(layer.grads.b, recorded.grad_b);
      layer.update(recorded.lr);
      expectRecorded(layer.params.k, recorded.k_after);
      expectRecorded(layer.params.b, recorded.b_after);
    });

    test("both unfolded matrices are the recorded ones", () => {
      expectRecorded(unfoldInput(x, [k1, k2]), recorded.unfold_x);
      expectRecorded(unfoldKernel(k, [x.shape[2]!, x.shape[3]!]), recorded.unfold_k);
    });

    test.each(METHODS.y)("%o gives the recorded output", (convolve) => {
      const y = convolve(x, k);
      const [, , o1, o2] = sizesOf(y.shape, 4);
      const biased = y.data.map((v, i) => v + recorded.b.data[Math.floor(i / (o1 * o2)) % c2]!);
      expectRecorded(tensor(y.shape, biased), recorded.y);
    });

    test.each(METHODS.gradX)("%o gives the recorded ∂L/∂X", (inputGradient) => {
      expectRecorded(inputGradient(gradY, k), recorded.grad_x);
    });

    test.each(METHODS.gradK)("%o gives the recorded ∂L/∂K", (kernelGradient) => {
      expectRecorded(kernelGradient(x, gradY), recorded.grad_k);
    });
  },
);

describe.each(
  readGolden<(Tensors<"x" | "y" | "grad_y" | "grad_x"> & { k1: number; k2: number })[]>("max-pool"),
)("max pooling $x.shape by $k1 × $k2", (recorded) => {
  test("forward and backward give the recorded numbers, ties included", () => {
    const layer = new MaxPooling(recorded.k1, recorded.k2);
    expectRecorded(layer.forward(load(recorded.x)), recorded.y);
    expectRecorded(layer.backward(load(recorded.x), load(recorded.grad_y)), recorded.grad_x);
  });
});

describe.each(
  readGolden<(Tensors<"logits" | "grad_logits"> & { labels: number[]; loss: number })[]>(
    "cross-entropy",
  ),
)("cross-entropy of logits $logits.shape", ({ logits, labels, loss, grad_logits }) => {
  test("forward and backward give the recorded numbers", () => {
    const crossEntropy = new CrossEntropy();
    expect(Math.abs(crossEntropy.forward(load(logits), labels) - loss)).toBeLessThan(1e-10);
    expectRecorded(crossEntropy.backward(load(logits), labels), grad_logits);
  });
});

describe("the article's network", () => {
  const recorded = readGolden<RecordedNetwork>("network");
  const names = { "conv1.k": "0.k", "conv1.b": "0.b", "conv2.k": "3.k", "conv2.b": "3.b" };
  const places = Object.entries({ ...names, "linear.w": "7.w", "linear.b": "7.b" });

  /** The recorded batch of a step: images / 255 and labels. */
  function batchOf(step: number): { images: Tensor; labels: number[] } {
    const [from, n] = [(step % 2) * recorded.batch, recorded.batch];
    const pixels = recorded.images_u8.data.slice(from * 784, (from + n) * 784);
    return {
      images: tensor(
        [n, 1, 28, 28],
        Float64Array.from(pixels, (pixel) => pixel / 255),
      ),
      labels: recorded.labels.slice(from, from + n),
    };
  }

  test("trained for the recorded steps, has the recorded losses, gradients and parameters", () => {
    const network = articleNetwork({ dtype });
    const crossEntropy = new CrossEntropy();
    const losses: number[] = [];
    for (const [name, place] of places) network.params[place]!.data.set(recorded.init[name]!.data);
    for (let step = 0; step < recorded.steps; step++) {
      const { images, labels } = batchOf(step);
      const logits = network.forward(images);
      losses.push(crossEntropy.forward(logits, labels));
      const gradX = network.backward(images, crossEntropy.backward(logits, labels));
      if (step === 0) {
        const { first_step } = recorded;
        expectRecorded(logits, first_step.logits);
        expectRecorded(tensor([1, 1, 28, 28], gradX.data.slice(0, 784)), first_step.grad_x);
        expectRecorded(network.grads["0.k"]!, first_step["grad_conv1.k"]);
        expectRecorded(network.grads["3.b"]!, first_step["grad_conv2.b"]);
      }
      network.update(recorded.lr);
    }
    expectRecorded(tensor([losses.length], losses), {
      shape: [recorded.steps],
      data: recorded.losses,
    });
    for (const [name, place] of places) {
      expectRecorded(network.params[place]!, recorded.after[name]!);
    }
  });
});

type LinearTensors =
  | ("x" | "w" | "b" | "y" | "w_after" | "b_after")
  | ("grad_y" | "grad_x" | "grad_w" | "grad_b");

type ConvolutionTensors =
  | ("x" | "k" | "b" | "y" | "unfold_x" | "unfold_k" | "k_after" | "b_after")
  | ("grad_y" | "grad_x" | "grad_k" | "grad_b");

interface RecordedNetwork {
  batch: number;
  steps: number;
  lr: number;
  images_u8: Recorded;
  labels: number[];
  init: Record<string, Recorded>;
  first_step: Tensors<"logits" | "grad_x" | "grad_conv1.k" | "grad_conv2.b">;
  losses: number[];
  after: Record<string, Recorded>;
}
