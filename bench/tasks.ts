import { METHODS } from "../src/nn/convolution/index.js";
import {
  articleNetwork,
  Convolution,
  CrossEntropy,
  type Random,
  type Tensor,
  tensor,
} from "../src/nn/index.js";

/** One thing to measure. */
export interface Task {
  pass: string;
  method: string;
  run: () => void;
}

/** A batch of seeded random images and labels, in float32. */
export function randomBatch(n: number, random: Random): { images: Tensor; labels: number[] } {
  const pixels = Float32Array.from({ length: n * 784 }, random);
  return {
    images: tensor([n, 1, 28, 28], pixels),
    labels: Array.from({ length: n }, () => Math.floor(random() * 10)),
  };
}

/** Every method for both convolutions of the article's network, at the batch's own numbers. */
export function methods(n: number, random: Random): Task[] {
  const convolutions = convolutionsOf(n, random);
  const through = (
    method: (a: Tensor, b: Tensor) => Tensor,
    a: "x" | "gradY",
    b: "k" | "gradY",
  ) => {
    return () => {
      for (const convolution of convolutions) method(convolution[a], convolution[b]);
    };
  };
  return [
    ...METHODS.y.map((method) => ({
      pass: "Y",
      method: method.name,
      run: through(method, "x", "k"),
    })),
    ...METHODS.gradX.map((method) => ({
      pass: "∂L/∂X",
      method: method.name,
      run: through(method, "gradY", "k"),
    })),
    ...METHODS.gradK.map((method) => ({
      pass: "∂L/∂K",
      method: method.name,
      run: through(method, "x", "gradY"),
    })),
  ];
}

/** X, K and ∂L/∂Y of each convolution, the gradients with the zeros that training leaves. */
function convolutionsOf(n: number, random: Random) {
  const { layers, ...network } = articleNetworkAt(n, random);
  let gradient = network.gradLogits;
  const found: Record<"x" | "k" | "gradY", Tensor>[] = [];
  for (let i = layers.length - 1; i >= 0; i--) {
    const [layer, x] = [layers[i]!, network.activations[i]!];
    if (layer instanceof Convolution) found.push({ x, k: layer.params.k, gradY: gradient });
    gradient = layer.backward(x, gradient);
  }
  return found;
}

function articleNetworkAt(n: number, random: Random) {
  const network = articleNetwork({ random });
  const { images, labels } = randomBatch(n, random);
  const activations = network.activations(images);
  const gradLogits = new CrossEntropy().backward(activations.at(-1)!, labels);
  return { layers: network.layers, activations, gradLogits };
}
