import { everyCell } from "../equations/cellwise.js";
import { Equation } from "../equations/equation.js";
import { isTrainable, type Layer } from "../layers/layer.js";
import { CrossEntropy, type Labels } from "../loss/cross-entropy.js";
import type { Network } from "../network/network.js";
import type { Tensor } from "../tensor.js";
import { kindOf, type LayerTrace, traceLayer } from "./layers.js";
import { lossGradientStep, lossSteps } from "./loss.js";
import { gradientOf, made } from "./making.js";
import type { Phase, Step } from "./step.js";
import { Trace } from "./trace.js";

/** What marks a tensor after the update: the parameters' new values and all that follows from them. */
const AFTER = "⁺";

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
  const logits = before[before.length - 1]!;
  const gradLogits = crossEntropy.backward(logits, labels);

  // Backward sets the gradients that the update takes: what it changes is put back at the end.
  const kept = layers.map(({ layer }) => (isTrainable(layer) ? copies(layer.params) : {}));
  const gradients: Tensor[] = [];
  layers.reduceRight((gradient, { layer }, i) => {
    gradients[i] = layer.backward(before[i]!, gradient);
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
      lossGradientStep(layers[layers.length - 1]!.name, gradLogits, labels),
      ...backward(layers, before, gradients, paramGradients),
      ...update(layers, updated, lr),
      ...forward(layers, after, labels, "again", AFTER),
    ]);
  } finally {
    layers.forEach(({ layer }, i) => {
      if (isTrainable(layer)) restore(layer.params, kept[i]!);
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
    const number = kinds.slice(0, i + 1).filter((kind) => kind === kinds[i]!).length;
    const repeated = kinds.filter((kind) => kind === kinds[i]!).length > 1;
    return { layer, name: repeated ? `${kinds[i]!}${number}` : kinds[i]! };
  });
}

function given(layers: Named[], x: Tensor, params: Record<string, Tensor>[]): Step[] {
  const step = (name: string, operation: string, value: Tensor): Step => ({
    name,
    phase: "given",
    operation,
    tensor: value,
    combine: "copy",
    equations: [],
  });
  const parameters = layers.flatMap(({ name }, i) =>
    Object.entries(params[i]!).map(([key, value]) => step(`${name}.${key}`, "parameters", value)),
  );
  return [...parameters, step("X", "pixels", x)];
}

/** The tensors that one layer reads and writes, before the update or after it. */
function traceOf(layers: Named[], i: number, x: Tensor, suffix: string): LayerTrace {
  const { layer, name } = layers[i]!;
  return traceLayer(layer, x, {
    x: i === 0 ? "X" : layers[i - 1]!.name + suffix,
    y: name + suffix,
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
    made(name + suffix, phase, values[i + 1]!, traceOf(layers, i, values[i]!, suffix).output),
  );
  const logits = values[values.length - 1]!;
  const last = layers[layers.length - 1]!.name + suffix;
  return [
    ...outputs,
    ...lossSteps(last, logits, labels, phase === "forward" ? "loss" : phase, suffix),
  ];
}

function backward(
  layers: Named[],
  values: Tensor[],
  gradients: Tensor[],
  paramGradients: Record<string, Tensor>[],
): Step[] {
  const backwards = layers.map((_, i) => layers.length - 1 - i);
  return backwards.flatMap((i) => {
    const trace = traceOf(layers, i, values[i]!, "");
    const below = i === 0 ? "X" : layers[i - 1]!.name;
    return [
      ...Object.entries(trace.gradients).map(([key, making]) =>
        made(gradientOf(`${layers[i]!.name}.${key}`), "backward", paramGradients[i]![key]!, making),
      ),
      made(gradientOf(below), "backward", gradients[i]!, trace.inputGradient),
    ];
  });
}

/** θ⁺ = θ − lr · ∂L/∂θ, for every parameter. */
function update(layers: Named[], updated: Record<string, Tensor>[], lr: number): Step[] {
  return layers.flatMap(({ name }, i) =>
    Object.entries(updated[i]!).map(([key, value]) => {
      const parameter = `${name}.${key}`;
      const { sizes, index } = everyCell(value.shape);
      const to = `${parameter}${AFTER}[${index}]`;
      return made(parameter + AFTER, "update", value, {
        operation: "descent",
        combine: "sum",
        equations: [
          new Equation(`${parameter}[${index}] → ${to}`, sizes),
          new Equation(`${gradientOf(parameter)}[${index}] → ${to}`, sizes, { scale: () => -lr }),
        ],
      });
    }),
  );
}

function copies(tensors: Record<string, Tensor>): Record<string, Tensor> {
  return Object.fromEntries(
    Object.entries(tensors).map(([key, { shape, data }]) => [key, { shape, data: data.slice() }]),
  );
}

function restore(tensors: Record<string, Tensor>, from: Record<string, Tensor>): void {
  for (const [key, { data }] of Object.entries(tensors)) data.set(from[key]!.data);
}
