import type { Batch } from "../digits/index.js";
import { relativeDifference } from "../nn/gradient/index.js";
import { seededRandom, type Tensor, tensor } from "../nn/index.js";
import { mistakenNetwork, type Subject } from "./mistaken-network.js";
import { type Case, layerOptions, RUN } from "./settings.js";

/** What the gradient check finds in one tensor. */
export interface Finding {
  readonly tensor: Checked;
  /** How many cells were tried, and how many of them differ. */
  readonly tried: number;
  readonly differing: number;
  /** The largest difference, measured as in every gradient check; see `relativeDifference`. */
  readonly worst: number;
}

/** The tensors that are checked: the image, and the parameters by the network's own names. */
const TENSORS = ["x", "0.k", "0.b", "3.k", "3.b", "7.w", "7.b"] as const;
export type Checked = (typeof TENSORS)[number];

const CELLS = 8;

/** So small a step that hardly any of the many windows changes its winner on the way. */
const EPSILON = 1e-7;
const TOLERANCE = 1e-4;

/** Added to the pixels and put into the biases: an even background is full of ties, where no slope exists. */
const NOISE = 0.2;

/**
 * The gradient check of a mistaken network, in float64: in each tensor the cells with the largest gradients are
 * moved a little. `backward` is called twice, as in training. Throws what the mistaken network throws.
 */
export function fingerprint({ x, labels }: Batch, asked: Case): Finding[] {
  const options = { ...layerOptions(asked), dtype: "float64" as const };
  const subject = mistakenNetwork(asked.mistake, options);
  const right = mistakenNetwork(null, { ...options, ...layerOptions(asked) });
  const random = seededRandom(RUN.seed);
  const at = tensor(
    x.shape,
    Array.from(x.data, (pixel) => pixel + NOISE * random()),
  );
  const variablesOf = ({ network }: Subject) =>
    ({ x: at, ...network.params }) as Record<Checked, Tensor>;
  const variables = variablesOf(subject);
  for (const name of TENSORS) {
    const { data } = variables[name];
    if (name.endsWith(".b")) data.set(Array.from(data, () => NOISE * (random() - 0.5)));
    variablesOf(right)[name].data.set(data);
  }
  const gradients = ({ network, loss }: Subject) => {
    const logits = network.forward(at);
    const gradX = network.backward(at, loss.backward(logits, labels));
    return { x: gradX, ...network.grads } as Record<Checked, Tensor>;
  };
  gradients(subject);
  const claimed = gradients(subject);
  const largest = gradients(right);
  const loss = () => subject.loss.forward(subject.network.forward(at), labels);
  return TENSORS.map((name) => {
    const cells = largestCells(largest[name]);
    const slopes = cells.map((i) => slope(loss, variables[name].data, i));
    const scale = Math.max(...slopes.map(Math.abs));
    const claims = cells.map((i) => claimed[name].data[i]!);
    const differences = slopes.map((slope, j) => relativeDifference(slope, claims[j]!, scale));
    const differing = differences.filter((d) => !(d <= TOLERANCE)).length;
    const worst = differences.reduce((a, b) => (a >= b || Number.isNaN(a) ? a : b));
    return { tensor: name, tried: cells.length, differing, worst };
  });
}

function largestCells({ data }: Tensor): number[] {
  const order = Array.from(data.keys());
  order.sort((a, b) => Math.abs(data[b]!) - Math.abs(data[a]!));
  return order.slice(0, CELLS);
}

/** ∂L/∂ one number, by central differences. */
function slope(loss: () => number, data: Tensor["data"], i: number): number {
  const value = data[i]!;
  data[i] = value + EPSILON;
  const above = loss();
  data[i] = value - EPSILON;
  const below = loss();
  data[i] = value;
  return (above - below) / (2 * EPSILON);
}
