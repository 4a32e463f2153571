import { isTrainable, type Layer } from "../layers/layer.js";
import { CrossEntropy, type Labels } from "../loss/cross-entropy.js";
import { softmax } from "../loss/softmax.js";
import type { Network } from "../network/network.js";
import { type Tensor, tensor } from "../tensor.js";
import { everyCell, kindOf, type LayerTrace, type Making, traceLayer } from "./layers.js";
import { axes } from "./relation.js";
import type { Phase, Step } from "./step.js";
import { Trace } from "./trace.js";

/** What marks a tensor after the update: the parameters' new values and all that follows from them. */
const AFTER = "⁺";

/** The name of the gradient that belongs to a tensor. */
export function gradientOf(name: string): string {
  return `∂L/∂${name}`;
}

/**
 * One whole step of training as a trace: what is given, forward, loss, backward, the update of each
 * parameter, and forward again with the new ones.
 *
 * x [n, …] is the batch, labels its n classes, lr the learning rate. Tensors are named after their layer,
 * `conv1`, `pool1`, …, parameters `conv1.k`, gradients `∂L/∂conv1`; after the update, `conv1.k⁺`. All
 * numbers are computed by the layers themselves; the network is left as it was. Throws as its layers do.
 */
export function traceTrainingStep(network: Network, x: Tensor, labels: Labels, lr: number): Trace {
  const layers = named(network.layers);
  const before = network.activations(x);
  const crossEntropy = new CrossEntropy();
  const logits = before[before.length - 1];
  const gradLogits = crossEntropy.backward(logits, labels);

  // Backward sets the gradients that the update takes: what it changes is put back at the end.
  const kept = layers.map(({ layer }) => (isTrainable(layer) ? copies(layer.params) : {}));
  const gradients: Tensor[] = [];
  layers.reduceRight((gradient, { layer }, i) => {
    gradients[i] = layer.backward(before[i], gradient);
    return gradients[i];
  }, gradLogits);
  const paramGradients = layers.map(({ layer }) => (isTrainable(layer) ? layer.grads : {}));
  try {
    network.update(lr);
    const updated = layers.map(({ layer }) => (isTrainable(layer) ? copies(layer.params) : {}));
    const after = network.activations(x);
    return new Trace([
      ...given(layers, x, kept),
      ...forward(layers, before, labels, "forward", ""),
      lossGradient(layers[layers.length - 1].name, gradLogits, labels),
      ...backward(layers, before, gradients, paramGradients),
      ...update(layers, updated, lr),
      ...forward(layers, after, labels, "again", AFTER),
    ]);
  } finally {
    layers.forEach(({ layer }, i) => {
      if (isTrainable(layer)) restore(layer.params, kept[i]);
    });
  }
}

/** A network's own parameters under the names that a trace gives them, `conv1.k`; the tensors are not copied. */
export function namedParameters(network: Network): Record<string, Tensor> {
  const parameters = named(network.layers).flatMap(({ layer, name }) =>
    isTrainable(layer)
      ? Object.entries(layer.params).map(([key, value]) => [`${name}.${key}`, value])
      : [],
  );
  return Object.fromEntries(parameters);
}

interface Named {
  readonly layer: Layer;
  readonly name: string;
}

/** Layers with their names: a number behind a kind that occurs more than once. */
function named(layers: readonly Layer[]): Named[] {
  const kinds = layers.map(kindOf);
  return layers.map((layer, i) => {
    const number = kinds.slice(0, i + 1).filter((kind) => kind === kinds[i]).length;
    const repeated = kinds.filter((kind) => kind === kinds[i]).length > 1;
    return { layer, name: repeated ? `${kinds[i]}${number}` : kinds[i] };
  });
}

function given(layers: Named[], x: Tensor, params: Record<string, Tensor>[]): Step[] {
  const step = (name: string, value: Tensor): Step => ({
    name,
    phase: "given",
    operation: "given",
    tensor: value,
    combine: "copy",
    relations: [],
  });
  const parameters = layers.flatMap(({ name }, i) =>
    Object.entries(params[i]).map(([key, value]) => step(`${name}.${key}`, value)),
  );
  return [...parameters, step("X", x)];
}

/** The tensors that one layer reads and writes, before the update or after it. */
function traceOf(layers: Named[], i: number, x: Tensor, suffix: string): LayerTrace {
  const { layer, name } = layers[i];
  return traceLayer(layer, x, {
    x: i === 0 ? "X" : layers[i - 1].name + suffix,
    y: name + suffix,
    gradY: gradientOf(name),
    param: (key) => `${name}.${key}${suffix}`,
  });
}

function forward(
  layers: Named[],
  values: Tensor[],
  labels: Labels,
  phase: Phase,
  suffix: string,
): Step[] {
  const outputs = layers.map(({ name }, i) =>
    made(name + suffix, phase, values[i + 1], traceOf(layers, i, values[i], suffix).output),
  );
  const logits = values[values.length - 1];
  const last = layers[layers.length - 1].name + suffix;
  return [...outputs, ...loss(last, logits, labels, phase === "forward" ? "loss" : phase, suffix)];
}

/** p = softmax(z), and L = −(1/n) Σ_n log p[n, label n]. */
function loss(from: string, logits: Tensor, labels: Labels, phase: Phase, suffix: string): Step[] {
  const [n, k] = logits.shape;
  const probabilities: Making = {
    operation: "softmax",
    combine: "softmax",
    relations: [
      {
        sizes: { n, k, j: k },
        result: axes("n k"),
        factors: [{ tensor: from, axes: axes("n j") }],
      },
    ],
  };
  const surprise: Making = {
    operation: "cross-entropy",
    combine: "sum",
    relations: [
      {
        sizes: { z: 1, n, k },
        result: axes("z"),
        factors: [{ tensor: `p${suffix}`, axes: axes("n k") }],
        keep: (at) => at.k === labels[at.n],
        scale: () => 1 / n,
        through: "−log",
      },
    ],
  };
  const value = new CrossEntropy().forward(logits, labels);
  return [
    made(`p${suffix}`, phase, softmax(logits), probabilities),
    made(`L${suffix}`, phase, tensor([1], Float64Array.of(value)), surprise),
  ];
}

/** ∂L/∂z[n,k] = (p[n,k] − (1 if k is the label)) / n. */
function lossGradient(logits: string, gradient: Tensor, labels: Labels): Step {
  const [n, k] = gradient.shape;
  const sizes = { n, k };
  return made(gradientOf(logits), "backward", gradient, {
    operation: "cross-entropy-gradient",
    combine: "sum",
    relations: [
      {
        sizes,
        result: axes("n k"),
        factors: [{ tensor: "p", axes: axes("n k") }],
        scale: () => 1 / n,
      },
      {
        sizes,
        result: axes("n k"),
        factors: [],
        keep: (at) => at.k === labels[at.n],
        scale: () => -1 / n,
      },
    ],
    kept: "p",
  });
}

function backward(
  layers: Named[],
  values: Tensor[],
  gradients: Tensor[],
  paramGradients: Record<string, Tensor>[],
): Step[] {
  const backwards = layers.map((_, i) => layers.length - 1 - i);
  return backwards.flatMap((i) => {
    const trace = traceOf(layers, i, values[i], "");
    const below = i === 0 ? "X" : layers[i - 1].name;
    return [
      ...Object.entries(trace.gradients).map(([key, making]) =>
        made(gradientOf(`${layers[i].name}.${key}`), "backward", paramGradients[i][key], making),
      ),
      made(gradientOf(below), "backward", gradients[i], trace.inputGradient),
    ];
  });
}

/** θ⁺ = θ − lr · ∂L/∂θ, for every parameter. */
function update(layers: Named[], updated: Record<string, Tensor>[], lr: number): Step[] {
  return layers.flatMap(({ name }, i) =>
    Object.entries(updated[i]).map(([key, value]) => {
      const parameter = `${name}.${key}`;
      const { sizes, text } = everyCell(value.shape);
      const read = (from: string) => [{ tensor: from, axes: axes(text) }];
      return made(parameter + AFTER, "update", value, {
        operation: "descent",
        combine: "sum",
        relations: [
          { sizes, result: axes(text), factors: read(parameter) },
          { sizes, result: axes(text), factors: read(gradientOf(parameter)), scale: () => -lr },
        ],
      });
    }),
  );
}

function made(name: string, phase: Phase, value: Tensor, making: Making): Step {
  return { name, phase, tensor: value, ...making };
}

function copies(tensors: Record<string, Tensor>): Record<string, Tensor> {
  return Object.fromEntries(
    Object.entries(tensors).map(([key, { shape, data }]) => [key, { shape, data: data.slice() }]),
  );
}

function restore(tensors: Record<string, Tensor>, from: Record<string, Tensor>): void {
  for (const [key, { data }] of Object.entries(tensors)) data.set(from[key].data);
}
