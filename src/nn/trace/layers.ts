import { Convolution } from "../layers/convolution.js";
import { Flatten } from "../layers/flatten.js";
import { isTrainable, type Layer } from "../layers/layer.js";
import { Linear } from "../layers/linear.js";
import { MaxPooling, poolingWinners } from "../layers/max-pooling.js";
import { ReLU } from "../layers/relu.js";
import type { Shape } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { type Assignment, axes } from "./relation.js";
import type { Combine, Relation } from "./step.js";

/** How a tensor of a layer is made: the name of the operation, and its index equations. */
export interface Making {
  readonly operation: string;
  readonly combine: Combine;
  readonly relations: readonly Relation[];
  readonly kept?: string;
}

/** Names of the tensors that a layer reads and writes; gradients are named after what they belong to. */
export interface Names {
  readonly x: string;
  readonly y: string;
  readonly gradY: string;
  param(name: string): string;
}

/** What one layer adds to a trace: how its output, ∂L/∂x and its parameters' gradients are made. */
export interface LayerTrace {
  readonly output: Making;
  readonly inputGradient: Making;
  readonly gradients: Readonly<Record<string, Making>>;
}

const factor = (tensor: string, text: string) => ({ tensor, axes: axes(text) });

function sum(operation: string, ...relations: Relation[]): Making {
  return { operation, combine: "sum", relations };
}

/** The index equations of a layer at an input x, under the names of its tensors. */
export function traceLayer(layer: Layer, x: Tensor, names: Names): LayerTrace {
  if (layer instanceof Convolution) return convolution(layer.params.k.shape, x.shape, names);
  if (layer instanceof Linear) return linear(layer.params.w.shape, x.shape, names);
  if (layer instanceof MaxPooling) return pooling(layer, x, names);
  if (layer instanceof ReLU) return relu(x, names);
  if (layer instanceof Flatten) return flatten(x.shape, names);
  throw new TypeError(`traceLayer: no rule for a layer of kind ${layer?.constructor?.name}`);
}

/** y[n,o,p,q] = Σ_cij x[n,c,p+i,q+j] · k[o,c,i,j] + b[o], and the same multiplications backwards. */
function convolution([o, c, i, j]: Shape, [n, , h, w]: Shape, names: Names): LayerTrace {
  const { x, gradY } = names;
  const sizes = { n, o, p: h - i + 1, q: w - j + 1, c, i, j };
  const outputs = { n, o, p: sizes.p, q: sizes.q };
  const pixels = factor(x, "n c p+i q+j");
  const weights = factor(names.param("k"), "o c i j");
  const upstream = factor(gradY, "n o p q");
  return {
    output: sum(
      "convolution",
      { sizes, result: axes("n o p q"), factors: [pixels, weights] },
      { sizes: outputs, result: axes("n o p q"), factors: [factor(names.param("b"), "o")] },
    ),
    inputGradient: sum("convolution-input-gradient", {
      sizes,
      result: pixels.axes,
      factors: [upstream, weights],
    }),
    gradients: {
      k: {
        ...sum("convolution-kernel-gradient", {
          sizes,
          result: weights.axes,
          factors: [pixels, upstream],
        }),
        kept: x,
      },
      b: sum("convolution-bias-gradient", {
        sizes: outputs,
        result: axes("o"),
        factors: [upstream],
      }),
    },
  };
}

/** z[n,k] = Σ_j x[n,j] · w[j,k] + b[k], and the same multiplications backwards. */
function linear([j, k]: Shape, [n]: Shape, names: Names): LayerTrace {
  const { x, gradY } = names;
  const sizes = { n, j, k };
  const inputs = factor(x, "n j");
  const weights = factor(names.param("w"), "j k");
  const upstream = factor(gradY, "n k");
  return {
    output: sum(
      "linear",
      { sizes, result: upstream.axes, factors: [inputs, weights] },
      { sizes: { n, k }, result: upstream.axes, factors: [factor(names.param("b"), "k")] },
    ),
    inputGradient: sum("linear-input-gradient", {
      sizes,
      result: inputs.axes,
      factors: [upstream, weights],
    }),
    gradients: {
      w: {
        ...sum("linear-weight-gradient", {
          sizes,
          result: weights.axes,
          factors: [inputs, upstream],
        }),
        kept: x,
      },
      b: sum("linear-bias-gradient", { sizes: { n, k }, result: axes("k"), factors: [upstream] }),
    },
  };
}

/** y[n,c,p,q] = max over the window; backwards the winner takes all. */
function pooling({ k1, k2 }: MaxPooling, x: Tensor, names: Names): LayerTrace {
  const [n, c, h, w] = x.shape;
  const sizes = { n, c, p: h / k1, q: w / k2, i: k1, j: k2 };
  const window = axes(`n c ${k1}p+i ${k2}q+j`);
  const winners = new Set(poolingWinners(x, [k1, k2]));
  const cell = ({ n, c, p, q, i, j }: Assignment) =>
    ((n * x.shape[1] + c) * h + k1 * p + i) * w + k2 * q + j;
  return {
    output: {
      operation: "max-pooling",
      combine: "max",
      relations: [{ sizes, result: axes("n c p q"), factors: [{ tensor: names.x, axes: window }] }],
    },
    inputGradient: {
      ...sum("max-pooling-gradient", {
        sizes,
        result: window,
        factors: [factor(names.gradY, "n c p q")],
        scale: (at) => (winners.has(cell(at)) ? 1 : 0),
      }),
      kept: names.x,
    },
    gradients: {},
  };
}

/** y = max(0, x); backwards a gate, open where x > 0. */
function relu({ shape, data }: Tensor, names: Names): LayerTrace {
  const { sizes, text, offset } = everyCell(shape);
  return {
    output: {
      operation: "relu",
      combine: "max",
      relations: [
        { sizes, result: axes(text), factors: [factor(names.x, text)] },
        { sizes, result: axes(text), factors: [], scale: () => 0 },
      ],
    },
    inputGradient: {
      ...sum("relu-gradient", {
        sizes,
        result: axes(text),
        factors: [factor(names.gradY, text)],
        scale: (at) => (data[offset(at)] > 0 ? 1 : 0),
      }),
      kept: names.x,
    },
    gradients: {},
  };
}

/** y[n, (c·h + y)·w + x] = x[n,c,y,x]: the same numbers in one row. */
function flatten([n, c, y, x]: Shape, names: Names): LayerTrace {
  const sizes = { n, c, y, x };
  const image = axes("n c y x");
  const row = axes(`n ${y * x}c+${x}y+x`);
  const copy = (
    operation: string,
    from: string,
    read: typeof image,
    result: typeof image,
  ): Making => ({
    operation,
    combine: "copy",
    relations: [{ sizes, result, factors: [{ tensor: from, axes: read }] }],
  });
  return {
    output: copy("flatten", names.x, image, row),
    inputGradient: copy("flatten-gradient", names.gradY, row, image),
    gradients: {},
  };
}

/** Loop variables that visit every cell of a shape, their axes as a text, and the cell's place in data. */
export function everyCell(shape: Shape): {
  sizes: Assignment;
  text: string;
  offset(at: Assignment): number;
} {
  const letters = shape.map((_, axis) => String.fromCharCode("a".charCodeAt(0) + axis));
  return {
    sizes: Object.fromEntries(letters.map((letter, axis) => [letter, shape[axis]])),
    text: letters.join(" "),
    offset: (at) => letters.reduce((place, letter, axis) => place * shape[axis] + at[letter], 0),
  };
}

/** A short name for a layer's kind, numbered by the caller: conv, pool, relu, flatten, linear. */
export function kindOf(layer: Layer): string {
  if (layer instanceof Convolution) return "conv";
  if (layer instanceof MaxPooling) return "pool";
  if (layer instanceof ReLU) return "relu";
  if (layer instanceof Flatten) return "flatten";
  return isTrainable(layer) ? "linear" : "layer";
}
