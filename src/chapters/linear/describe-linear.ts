import type { LinearSizes } from "../../nn/equations/index.js";
import { type Cell, type Tensor, termOf, valueAt } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { numberText } from "../../ui/text/number-text.js";

/** Says in words what a cell of a linear layer holds, what it touches and where it came from. */
export function describeLinear(values: Readonly<Record<string, Tensor>>): (cell: Cell) => string {
  const [n, d2] = values.Z.shape;
  const examples = n === 1 ? "the one example" : `each of the ${n} examples`;
  return (cell) => {
    const { tensor, index } = cell;
    const [a, b, c] = index;
    const value =
      values[tensor] === undefined ? "" : ` = ${numberText(valueAt(values[tensor], index))}`;
    const here = `${termOf(cell)}${value}`;
    switch (tensor) {
      case "X":
        return `${here} is input ${b} of example ${a}. It goes into all ${d2} outputs of that example, through row ${b} of W.`;
      case "W":
        return `${here} is the weight from input ${a} to output ${b}. It touches output ${b} of ${examples}.`;
      case "b":
        return `${here} is the bias of output ${b}. It is added to output ${b} of ${examples}.`;
      case "P":
        return `One multiplication, X[${a},${b}] times W[${b},${c}], is one term of Z[${a},${c}]. The triple (${a}, ${b}, ${c}) is a term of ∂L/∂W[${b},${c}] and of ∂L/∂X[${a},${b}] too.`;
      case "Z":
        return `${here} is output ${b} of example ${a}: row ${a} of X times column ${b} of W, plus b[0,${b}].`;
      case "∂L/∂Z":
        return `${here}: so much the loss grows for each 1 that Z[${index}] grows.`;
      case "∂L/∂W":
        return `${here}: column ${a} of X with column ${b} of ∂L/∂Z, a sum over the examples.`;
      case "∂L/∂X":
        return `${here}: row ${a} of ∂L/∂Z with row ${b} of W, a sum over the outputs.`;
      default:
        return `${here}: the sum of column ${b} of ∂L/∂Z, over the examples.`;
    }
  };
}

/** Says which multiplications, triples (i, j, k), belong to a cell, and over which letter they are summed. */
export function describeTriples({ n, d1, d2 }: LinearSizes): (cell: Cell) => string {
  return ({ tensor, index: [a, b, c] }) => {
    switch (tensor.replace("∂L/∂", "")) {
      case "X":
        return `X[${a},${b}] is in ${d2} multiplications, (${a}, ${b}, k) for each output k. Summed over k they make ∂L/∂X[${a},${b}].`;
      case "W":
        return `W[${a},${b}] is in ${n} multiplications, (i, ${a}, ${b}) for each example i. Summed over i they make ∂L/∂W[${a},${b}].`;
      case "Z":
        return `Z[${a},${b}] is made of ${d1} multiplications, (${a}, j, ${b}) for each input j, summed over j.`;
      case "P":
        return `The triple (${a}, ${b}, ${c}): X[${a},${b}], W[${b},${c}] and Z[${a},${c}] meet here, forward and backward.`;
      default:
        return "A bias meets no input: it is in no multiplication.";
    }
  };
}

/** A cell as formulas write it, counted from 1: w₂₃ for W[1,2], ∂L/∂z₁₁ for ∂L/∂Z[0,0], b₂ for b[0,1]. */
export function linearLetter({ tensor, index }: Cell): HTMLElement {
  const letter = tensor.slice(0, -1) + tensor.slice(-1).toLowerCase();
  const places = tensor.endsWith("b") ? index.slice(1) : index;
  const subscript = element("sub", {}, places.map((i) => i + 1).join(""));
  return element("span", {}, letter, subscript);
}
