import {
  articleNetwork,
  Convolution,
  heUniform,
  type Layer,
  Linear,
  ReLU,
  seededRandom,
  type Tensor,
  unfoldInput,
  uniform,
} from "../../nn/index.js";
import { nextTask } from "../../ui/dom/next-task.js";

/** How a network's first parameters are drawn: the rule, and the variance of a weight and of a bias under it. */
const BEGINNINGS = {
  article: { initialise: uniform, weight: () => 1 / 3, bias: 1 / 3 },
  he: { initialise: heUniform, weight: (products: number) => 2 / products, bias: 0 },
} as const;

export type Beginning = keyof typeof BEGINNINGS;

/** What becomes of the mean square in a layer with weights, over many networks. */
export interface LayerVariance {
  /** d₁: how many products one output sums. */
  products: number;
  /** d₁ σ² times the mean square of the inputs, and the variance of a bias. */
  predicted: number;
  /** The mean square of the outputs z, which is their variance, since their mean is 0. */
  measured: number;
  /** How much of it a ReLU leaves, and how much a ReLU after the pooling does; null for the last layer. */
  left: { relu: number; pooled: number } | null;
}

/**
 * Draws so many of the article's networks, sends one image through each, x [1, 1, 28, 28], and takes the means over
 * the networks, layer by layer. The same seed draws the same networks. The page answers while it goes on.
 */
export async function layerVariances(
  beginning: Beginning,
  x: Tensor,
  networks: number,
  seed = 1,
): Promise<LayerVariance[]> {
  const { initialise, weight, bias } = BEGINNINGS[beginning];
  const random = seededRandom(seed);
  const all: Observed[][] = [];
  while (all.length < networks) {
    await nextTask();
    const network = articleNetwork({ random, initialise, dtype: "float64" });
    all.push(observed(network.layers, network.activations(x)));
  }
  const mean = (of: (layer: Observed) => number, at: number) =>
    all.reduce((sum, layers) => sum + of(layers[at]!), 0) / networks;
  return all[0]!.map(({ products, isLast }, at) => {
    const measured = mean(({ output }) => output, at);
    return {
      products,
      predicted: products * weight(products) * mean(({ input }) => input, at) + bias,
      measured,
      left: isLast
        ? null
        : {
            relu: mean(({ relu }) => relu, at) / measured,
            pooled: mean(({ pooled }) => pooled, at) / measured,
          },
    };
  });
}

/** Mean squares in one layer of one network. */
interface Observed {
  products: number;
  isLast: boolean;
  input: number;
  output: number;
  relu: number;
  pooled: number;
}

function observed(layers: readonly Layer[], activations: readonly Tensor[]): Observed[] {
  const relu = new ReLU();
  return layers.flatMap((layer, i) => {
    const [x, z] = [activations[i]!, activations[i + 1]!];
    const rows = rowsOf(layer, x);
    if (rows === null) return [];
    const isLast = i === layers.length - 1;
    return {
      products: rows.shape.at(-1)!,
      isLast,
      input: meanSquare(rows),
      output: meanSquare(z),
      relu: meanSquare(relu.forward(z)),
      pooled: isLast ? 0 : meanSquare(activations[i + 3]!), // behind the pooling and its ReLU
    };
  });
}

/** The numbers that meet the weights, a row for each place: patches, or the input itself. Null without weights. */
function rowsOf(layer: Layer, x: Tensor): Tensor | null {
  if (layer instanceof Linear) return x;
  if (!(layer instanceof Convolution)) return null;
  const [, , k1 = 0, k2 = 0] = layer.params.k!.shape;
  return unfoldInput(x, [k1, k2]);
}

function meanSquare({ data }: Tensor): number {
  let sum = 0;
  for (let i = 0; i < data.length; i++) sum += data[i]! * data[i]!;
  return sum / data.length;
}
