import {
  articleNetwork,
  Convolution,
  CrossEntropy,
  type Random,
  ROADS,
  type Tensor,
  tensor,
} from "../src/nn/index.js";

/** One thing to measure. */
export interface Task {
  pass: string;
  road: string;
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

/** Every road through both convolutions of the article's network, at the batch's own numbers. */
export function roads(n: number, random: Random): Task[] {
  const convolutions = convolutionsOf(n, random);
  const through = (road: (a: Tensor, b: Tensor) => Tensor, a: "x" | "gradY", b: "k" | "gradY") => {
    return () => {
      for (const convolution of convolutions) road(convolution[a], convolution[b]);
    };
  };
  return [
    ...ROADS.y.map((road) => ({ pass: "Y", road: road.name, run: through(road, "x", "k") })),
    ...ROADS.gradX.map((road) => ({
      pass: "∂L/∂X",
      road: road.name,
      run: through(road, "gradY", "k"),
    })),
    ...ROADS.gradK.map((road) => ({
      pass: "∂L/∂K",
      road: road.name,
      run: through(road, "x", "gradY"),
    })),
  ];
}

/** X, K and ∂L/∂Y of each convolution, the gradients with the zeros that training leaves. */
function convolutionsOf(n: number, random: Random) {
  const { layers, ...network } = articleNetworkAt(n, random);
  let gradient = network.gradLogits;
  const found: Record<"x" | "k" | "gradY", Tensor>[] = [];
  for (let i = layers.length - 1; i >= 0; i--) {
    const [layer, x] = [layers[i], network.activations[i]];
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
