import {
  articleNetwork,
  Convolution,
  CrossEntropy,
  heUniform,
  type Labels,
  type Layer,
  Linear,
  MaxPooling,
  Network,
  ReLU,
  seededRandom,
  type Tensor,
  tensor,
} from "../../nn/index.js";
import { sizesOf } from "../../nn/shape.js";
import { type Nested, nestedOf, tensorOf } from "../nested.js";

// biome-ignore lint/complexity/noBannedTypes: a student's function takes what its exercise says
type StudentFunction = Function;

/** The student's functions by name. What is missing, the engine does. */
export type StudentFunctions = Readonly<Record<string, StudentFunction | undefined>>;

/** The functions that the network can use. */
export const USABLE = [
  "linearBackward",
  "reluBackward",
  "maxPoolingBackward",
  "convolve",
  "convolutionBackward",
  "crossEntropy",
  "crossEntropyGradient",
] as const;

type Loss = Pick<CrossEntropy, "forward" | "backward">;

/** The article's network in float32, with He's weights, and its loss. */
export function referenceNetwork(seed: number): { network: Network; loss: Loss } {
  const network = articleNetwork({ random: seededRandom(seed), initialise: heUniform });
  return { network, loss: new CrossEntropy() };
}

/** The same network, from the same weights, with the student's functions in the places of the engine's. */
export function studentNetwork(
  student: StudentFunctions,
  seed: number,
): { network: Network; loss: Loss } {
  const { network } = referenceNetwork(seed);
  const layers = network.layers.map((layer) => withStudent(layer, student));
  return { network: new Network(layers), loss: studentLoss(student) };
}

/** The student's forward or backward on top of an engine's layer, which keeps the parameters. */
function withStudent(layer: Layer, student: StudentFunctions): Layer {
  if (layer instanceof Linear) return withLinear(layer, student);
  if (layer instanceof Convolution) return withConvolution(layer, student);
  const { reluBackward, maxPoolingBackward } = student;
  if (layer instanceof ReLU && reluBackward) {
    const rows = ({ shape: [n = 1], data }: Tensor) => tensor([n, data.length / n], data);
    layer.backward = (x, gradY) => read(reluBackward, [rows(x), rows(gradY)], x.shape);
  }
  if (layer instanceof MaxPooling && maxPoolingBackward) {
    const window = tensor([2], [layer.k1, layer.k2]);
    layer.backward = (x, gradY) => read(maxPoolingBackward, [x, gradY, window], x.shape);
  }
  return layer;
}

function withLinear(layer: Linear, { linearBackward }: StudentFunctions): Layer {
  if (linearBackward) {
    layer.backward = (x, gradY) => {
      const { w, b } = layer.params;
      const got = call(linearBackward, [x, w, gradY]) as Record<string, Nested>;
      layer.grads.w = float32(got.gradW, w.shape);
      layer.grads.b = float32(got.gradB, b.shape);
      return float32(got.gradX, x.shape);
    };
  }
  return layer;
}

function withConvolution(
  layer: Convolution,
  { convolve, convolutionBackward }: StudentFunctions,
): Layer {
  if (convolve) {
    layer.forward = (x) => {
      const { k, b } = layer.params;
      const [n, , h, w] = sizesOf(x.shape, 4);
      const [c2, , k1, k2] = sizesOf(k.shape, 4);
      return read(convolve, [x, k, b], [n, c2, h - k1 + 1, w - k2 + 1]);
    };
  }
  if (convolutionBackward) {
    layer.backward = (x, gradY) => {
      const { k, b } = layer.params;
      const got = call(convolutionBackward, [x, k, gradY]) as Record<string, Nested>;
      layer.grads.k = float32(got.gradK, k.shape);
      layer.grads.b = float32(got.gradB, b.shape);
      return float32(got.gradX, x.shape);
    };
  }
  return layer;
}

function studentLoss({ crossEntropy, crossEntropyGradient }: StudentFunctions): Loss {
  const engine = new CrossEntropy();
  const listed = (labels: Labels) => Array.from(labels);
  return {
    forward: (logits, labels) =>
      crossEntropy
        ? Number(crossEntropy(nestedOf(logits), listed(labels)))
        : engine.forward(logits, labels),
    backward: (logits, labels) =>
      crossEntropyGradient
        ? float32(crossEntropyGradient(nestedOf(logits), listed(labels)), logits.shape)
        : engine.backward(logits, labels),
  };
}

function call(student: StudentFunction, given: readonly Tensor[]): unknown {
  return student(...given.map(nestedOf));
}

function read(
  student: StudentFunction,
  given: readonly Tensor[],
  shape: readonly number[],
): Tensor {
  return float32(call(student, given), shape);
}

/** What a student's function gave, in float32 and the shape that must be. Throws where it has other numbers. */
function float32(value: unknown, shape: readonly number[]): Tensor {
  return tensor(shape, Float32Array.from(tensorOf(value).data));
}
