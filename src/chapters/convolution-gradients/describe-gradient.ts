import { describeConvolution } from "../../figures/convolution/describe-convolution.js";
import { type Cell, type Equation, type Tensor, termOf, valueAt } from "../../nn/index.js";
import { numberText } from "../../ui/text/number-text.js";

/** Says in words what a cell of a convolution's gradients holds, where it came from and where it goes. */
export function describeGradient(
  provenance: Equation,
  values: Readonly<Record<string, Tensor>>,
): (cell: Cell) => string {
  const forward = describeConvolution(provenance, values);
  return (cell) => {
    const products = provenance.products(cell);
    const home = (tensor: string) => termOf(provenance.cell(tensor, products[0]));
    const known = values[cell.tensor];
    const here =
      termOf(cell) + (known === undefined ? "" : ` = ${numberText(valueAt(known, cell.index))}`);
    const [outputs, send] =
      products.length === 1
        ? ["one output", "it sends back"]
        : [`${products.length} outputs`, "each sends back"];
    switch (cell.tensor) {
      case "∂L/∂X":
        return `${here}. The pixel is seen by ${outputs}; ${send} its gradient times the weight that it sees the pixel through.`;
      case "∂L/∂X″":
        return `${here}, which is ${home("∂L/∂X")}: column ${cell.index[1]} of K″ times ∂L/∂Y″.`;
      case "∂L/∂X′":
        return `${here}: what output ${cell.index[0]} sends back to the pixel ${home("X")}, ${home("∂L/∂Y")} times ${home("K")}.`;
      case "∂L/∂K":
      case "∂L/∂K′":
        return `${here}. The weight is used for ${outputs}; ${send} its gradient times the pixel that the weight lies on.`;
      case "∂L/∂K″":
        return products.length === 0
          ? `${termOf(cell)}: no weight stands here in K″, so nothing is sent back.`
          : `${here}: what output ${cell.index[0]} sends back to the weight ${home("K")}, ${home("∂L/∂Y")} times ${home("X")}.`;
      case "∂L/∂Y":
      case "∂L/∂Y′":
      case "∂L/∂Y″":
        return `${here}. This output is the sum of ${products.length} multiplications, so its gradient goes back to ${products.length} pixels and ${products.length} weights.`;
      case "∂L/∂Y padded":
        return products.length === 0
          ? `${termOf(cell)} lies in the margin: a zero, for no output stands there.`
          : `${here}, which is ${home("∂L/∂Y")} in its margin of zeros.`;
      case "K rotated":
        return `${here}, which is the weight ${home("K")} at its new place.`;
      default:
        return forward(cell);
    }
  };
}
