import { type Cell, type Equation, type Tensor, termOf, valueAt } from "../../nn/index.js";
import { numberText } from "../../ui/text/number-text.js";
import { describeConvolution } from "../convolution/describe-convolution.js";
import { words } from "./words/index.js";

/** What the figures call the tensors whose own names are those of the code. */
const NAMES: Readonly<Record<string, string>> = { "∂L/∂Y padded": "G", "K rotated": "K↻" };

/**
 * Says in words what a cell of a convolution's gradients holds, where it came from and where it goes; `names` is what the
 * figure calls tensors.
 */
export function describeGradient(
  equation: Equation,
  values: Readonly<Record<string, Tensor>>,
  names = NAMES,
): (cell: Cell) => string {
  const say = words.cell;
  const forward = describeConvolution(equation, values);
  return (cell) => {
    if (cell.tensor === "∂L/∂b") return say.bias(termOf(cell));
    const products = equation.products(cell);
    const [product] = products;
    const known = values[cell.tensor];
    const called = termOf({ ...cell, tensor: names[cell.tensor] ?? cell.tensor });
    const here =
      called + (known === undefined ? "" : ` = ${numberText(valueAt(known, cell.index))}`);
    if (product === undefined) {
      if (cell.tensor === "∂L/∂K″") return say.noWeight(here);
      return cell.tensor === "∂L/∂Y padded" ? say.margin(called) : forward(cell);
    }
    const home = (tensor: string) => termOf(equation.cell(tensor, product));
    const homes = { pixel: home("X"), weight: home("K"), gradient: home("∂L/∂Y") };
    const { length } = products;
    const [row = 0, column = 0] = cell.index;
    switch (cell.tensor) {
      case "∂L/∂X":
        return say.pixel(here, length);
      case "∂L/∂X″":
        return say.flatPixel(here, home("∂L/∂X"), column);
      case "∂L/∂X′":
        return length === 1
          ? say.toPixel(here, row, homes)
          : say.toPixelFromChannels(here, row, homes.pixel, length);
      case "∂L/∂K":
      case "∂L/∂K′":
        return say.weight(here, length);
      case "∂L/∂K″":
        return length === 1
          ? say.toWeight(here, row, homes)
          : say.toWeightInBatch(here, row, homes.weight, length);
      case "∂L/∂Y":
        return say.output(here, length);
      case "∂L/∂Y′":
      case "∂L/∂Y″":
        return say.flatOutput(here, homes.gradient, length);
      case "∂L/∂Y padded":
        return say.padded(here, homes.gradient);
      case "K rotated":
        return say.rotated(here, homes.weight);
      default:
        return forward(cell);
    }
  };
}
