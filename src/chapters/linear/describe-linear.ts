import type { LinearSizes } from "../../nn/equations/index.js";
import { type Cell, type Tensor, termOf, valueAt } from "../../nn/index.js";
import { bracketed, numberText } from "../../ui/text/number-text.js";
import type { LinearValues } from "./linear-sums.js";
import { words } from "./words/index.js";

/** Says in words what a cell of a linear layer holds, what it touches and where it came from. */
export function describeLinear(
  values: Readonly<Record<string, Tensor>>,
  { n, d2 }: LinearSizes,
): (cell: Cell) => string {
  const say = words.cell;
  return (cell) => {
    const { tensor, index } = cell;
    const [a = 0, b = 0, c = 0] = index;
    const known = values[tensor];
    const here =
      termOf(cell) + (known === undefined ? "" : ` = ${numberText(valueAt(known, index))}`);
    switch (tensor) {
      case "X":
        return say.input(here, a, b, d2);
      case "W":
        return say.weight(here, a, b, n);
      case "b":
        return say.bias(here, b, n);
      case "P":
        return say.product(a, b, c);
      case "Z":
        return say.output(here, a, b);
      case "∂L/∂Z":
        return say.outputGradient(here, termOf({ tensor: "Z", index }));
      case "∂L/∂W":
        return say.weightGradient(here, a, b);
      case "∂L/∂X":
        return say.inputGradient(here, a, b);
      default:
        return say.biasGradient(here, b);
    }
  };
}

/** Says which cubes, triples (m, d, e), belong to a cell, and writes out the sum that they make. */
export function describeTriples(
  { n, d1, d2 }: LinearSizes,
  values: LinearValues,
): (cell: Cell) => string {
  const say = words.cube;
  const number = (tensor: keyof LinearValues, ...index: number[]) => valueAt(values[tensor], index);
  const product = (a: number, b: number) => `${bracketed(a)}·${bracketed(b)}`;
  /** What a triple gives to Z, to ∂L/∂W and to ∂L/∂X. */
  function terms(m: number, d: number, e: number): [string, string, string] {
    const [x, w, g] = [number("X", m, d), number("W", d, e), number("∂L/∂Z", m, e)];
    return [product(x, w), product(x, g), product(g, w)];
  }
  function sum(tensor: keyof LinearValues, index: number[], summands: string[]): string {
    return `${termOf({ tensor, index })} = ${summands.join(" + ")} = ${numberText(number(tensor, ...index))}`;
  }
  const upTo = (length: number) => Array.from({ length }, (_, i) => i);
  return ({ tensor, index: [a = 0, b = 0, c = 0] }) => {
    switch (tensor.replace("∂L/∂", "")) {
      case "X": {
        const all = upTo(d2).map((e) => terms(a, b, e)[2]);
        return say.ofInput(a, b, d2, sum("∂L/∂X", [a, b], all));
      }
      case "W": {
        const all = upTo(n).map((m) => terms(m, a, b)[1]);
        return say.ofWeight(a, b, n, sum("∂L/∂W", [a, b], all));
      }
      case "Z": {
        const all = upTo(d1).map((d) => terms(a, d, b)[0]);
        return say.ofOutput(a, b, d1, sum("Z", [a, b], [...all, bracketed(number("b", 0, b))]));
      }
      case "P":
        return say.ofTriple([a, b, c], terms(a, b, c));
      default:
        return say.ofBias;
    }
  };
}
