import type { LinearSizes } from "../../nn/equations/index.js";
import { type Cell, type Tensor, termOf, valueAt } from "../../nn/index.js";
import { numberText } from "../../ui/text/number-text.js";
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

/** Says which multiplications, triples (m, d, e), belong to a cell, and over which letter they are summed. */
export function describeTriples({ n, d1, d2 }: LinearSizes): (cell: Cell) => string {
  const say = words.cube;
  return ({ tensor, index: [a = 0, b = 0, c = 0] }) => {
    switch (tensor.replace("∂L/∂", "")) {
      case "X":
        return say.ofInput(a, b, d2);
      case "W":
        return say.ofWeight(a, b, n);
      case "Z":
        return say.ofOutput(a, b, d1);
      case "P":
        return say.ofTriple(a, b, c);
      default:
        return say.ofBias;
    }
  };
}
