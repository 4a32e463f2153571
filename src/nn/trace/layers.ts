import { type Assignment, axes, indexOf } from "../equations/axes.js";
import { offsetOf, valueAt } from "../equations/cell.js";
import { everyCell } from "../equations/cellwise.js";
import { indicesOf } from "../equations/convolution.js";
import { Equation } from "../equations/equation.js";
import { Convolution } from "../layers/convolution.js";
import { Flatten } from "../layers/flatten.js";
import { isTrainable, type Layer } from "../layers/layer.js";
import { Linear } from "../layers/linear.js";
import { MaxPooling, poolingWinners } from "../layers/max-pooling.js";
import { ReLU } from "../layers/relu.js";
import { sizesOf } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { isPlain, placesOf } from "../unfolding/sliding.js";
import { gradientOf, type Making, sum } from "./making.js";

/** Names of the tensors that a layer reads and writes; gradients are named after what they belong to. */
export interface Names {
  readonly x: string;
  readonly y: string;
  param(name: string): string;
}

/** What one layer adds to a trace: how its output, ∂L/∂x and its parameters' gradients are made. */
export interface LayerTrace {
  readonly output: Making;
  readonly inputGradient: Making;
  readonly gradients: Readonly<Record<string, Making>>;
}

/** The index equations of a layer at an input x, under the names of its tensors. */
export function traceLayer(layer: Layer, x: Tensor, names: Names): LayerTrace {
  if (layer instanceof Convolution) return convolution(layer, x, names);
  if (layer instanceof Linear) return linear(layer.params.w, x, names);
  if (layer instanceof MaxPooling) return pooling(layer, x, names);
  if (layer instanceof ReLU) return relu(x, names);
  if (layer instanceof Flatten) return flatten(x, names);
  throw new TypeError(`traceLayer: no rule for a layer of kind ${layer?.constructor?.name}`);
}

/**
 * y[m, o, p, q] = Σ_{c, i, j} x[m, c, p + i, q + j] · k[o, c, i, j] + b[o], and the same multiplications backwards. With
 * options, the pixel is that of `convolutionEquation`, and a weight over the padding has no term.
 */
function convolution(layer: Convolution, input: Tensor, names: Names): LayerTrace {
  const { sliding } = layer;
  const [n, c1, h, w] = sizesOf(input.shape, 4);
  const [c2, c, i, j] = sizesOf(layer.params.k.shape, 4);
  const [p, q] = placesOf([h, w], [i, j], sliding);
  const several: Assignment = sliding.groups === 1 ? {} : { g: sliding.groups };
  const o = c2 / sliding.groups;
  const outputs = { n, ...several, o, p, q };
  const sizes = { ...outputs, c, i, j };
  const at = indicesOf([c1, h, w], sliding);
  const x = `${names.x}[n,(${at.input}),${at.u},${at.v}]`;
  const y = `${names.y}[n,(${at.output}),p,q]`;
  const k = `${names.param("k")}[(${at.output}),c,i,j]`;
  const b = `${names.param("b")}[(${at.output})]`;
  const kind = isPlain(sliding) ? "convolution" : "sliding-convolution";
  const [gradX, gradY, gradK, gradB] = [x, y, k, b].map(gradientOf);
  return {
    output: sum(
      kind,
      new Equation(`${x} · ${k} → ${y}`, sizes),
      new Equation(`${b} → ${y}`, outputs),
    ),
    inputGradient: sum(
      `${kind}-input-gradient`,
      new Equation(`${gradY} · ${k} → ${gradX}`, { ...several, n, c, i, j, o, p, q }),
    ),
    gradients: {
      k: {
        ...sum(`${kind}-kernel-gradient`, new Equation(`${x} · ${gradY} → ${gradK}`, sizes)),
        kept: names.x,
      },
      b: sum("convolution-bias-gradient", new Equation(`${gradY} → ${gradB}`, outputs)),
    },
  };
}

/** z[m, e] = Σ_d x[m, d] · w[d, e] + b[e], and the same multiplications backwards. */
function linear(weights: Tensor, input: Tensor, names: Names): LayerTrace {
  const [j, k] = sizesOf(weights.shape, 2);
  const [n] = sizesOf(input.shape, 2);
  const sizes = { n, j, k };
  const x = `${names.x}[n,j]`;
  const z = `${names.y}[n,k]`;
  const w = `${names.param("w")}[j,k]`;
  const b = `${names.param("b")}[k]`;
  const [gradX, gradZ, gradW, gradB] = [x, z, w, b].map(gradientOf);
  return {
    output: sum(
      "linear",
      new Equation(`${x} · ${w} → ${z}`, sizes),
      new Equation(`${b} → ${z}`, { n, k }),
    ),
    inputGradient: sum("linear-input-gradient", new Equation(`${gradZ} · ${w} → ${gradX}`, sizes)),
    gradients: {
      w: {
        ...sum("linear-weight-gradient", new Equation(`${x} · ${gradZ} → ${gradW}`, sizes)),
        kept: names.x,
      },
      b: sum("linear-bias-gradient", new Equation(`${gradZ} → ${gradB}`, { n, k })),
    },
  };
}

/** y[n,c,p,q] = max over the window; backwards the winner takes all. */
function pooling({ k1, k2 }: MaxPooling, input: Tensor, names: Names): LayerTrace {
  const [n, c, h, w] = sizesOf(input.shape, 4);
  const sizes = { n, c, p: h / k1, q: w / k2, i: k1, j: k2 };
  const pixel = `n,c,${k1}p+i,${k2}q+j`;
  const x = `${names.x}[${pixel}]`;
  const y = `${names.y}[n,c,p,q]`;
  const winners = new Set(poolingWinners(input, [k1, k2]));
  const pixelAxes = axes(pixel, sizes);
  return {
    output: {
      operation: "max-pooling",
      combine: "max",
      equations: [new Equation(`${x} → ${y}`, sizes)],
    },
    inputGradient: {
      ...sum(
        "max-pooling-gradient",
        new Equation(`${gradientOf(y)} → ${gradientOf(x)}`, sizes, {
          scale: (at) => (winners.has(offsetOf(input.shape, indexOf(pixelAxes, at))) ? 1 : 0),
        }),
      ),
      kept: names.x,
    },
    gradients: {},
  };
}

/** y = max(0, x); backwards a gate, open where x > 0. */
function relu(input: Tensor, names: Names): LayerTrace {
  const { sizes, index } = everyCell(input.shape);
  const [x, y] = [`${names.x}[${index}]`, `${names.y}[${index}]`];
  const cellAxes = axes(index, sizes);
  return {
    output: {
      operation: "relu",
      combine: "max",
      equations: [
        new Equation(`${x} → ${y}`, sizes),
        new Equation(`1 → ${y}`, sizes, { scale: () => 0 }),
      ],
    },
    inputGradient: {
      ...sum(
        "relu-gradient",
        new Equation(`${gradientOf(y)} → ${gradientOf(x)}`, sizes, {
          scale: (at) => (valueAt(input, indexOf(cellAxes, at)) > 0 ? 1 : 0),
        }),
      ),
      kept: names.x,
    },
    gradients: {},
  };
}

/** y[m, (c·h + u)·w + v] = x[m, c, u, v]: the same numbers in one row. */
function flatten(input: Tensor, names: Names): LayerTrace {
  const [n, c, h, w] = sizesOf(input.shape, 4);
  const sizes = { n, c, h, w };
  const [x, y] = [`${names.x}[n,c,h,w]`, `${names.y}[n,(c,h,w)]`];
  const copy = (operation: string, from: string, to: string): Making => ({
    operation,
    combine: "copy",
    equations: [new Equation(`${from} → ${to}`, sizes)],
  });
  return {
    output: copy("flatten", x, y),
    inputGradient: copy("flatten-gradient", gradientOf(y), gradientOf(x)),
    gradients: {},
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
