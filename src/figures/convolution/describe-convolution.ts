import { type Cell, type Equation, type Tensor, termOf, valueAt } from "../../nn/index.js";
import { numberText } from "../../ui/text/number-text.js";

/** Says in words what a cell of a convolution's tensors holds, where it came from and where it goes. */
export function describeConvolution(
  provenance: Equation,
  values: Readonly<Record<string, Tensor>>,
): (cell: Cell) => string {
  return (cell) => {
    const products = provenance.products(cell);
    const [product] = products;
    const here = termOf(cell);
    const home = (tensor: string) => termOf(provenance.cell(tensor, product));
    const value =
      values[cell.tensor] === undefined
        ? ""
        : ` = ${numberText(valueAt(values[cell.tensor], cell.index))}`;
    const count = (what: string) =>
      products.length === 1 ? `one ${what}` : `${products.length} ${what}s`;
    switch (cell.tensor) {
      case "X":
        return `${here}${value} is a pixel. ${count("multiplication")} use${products.length === 1 ? "s" : ""} it.`;
      case "K":
        return `${here}${value} is a weight. Each of the ${products.length} positions uses it once.`;
      case "X′":
        return `${here}${value} is a copy of the pixel ${home("X")}. Row ${cell.index[0]} holds what the output ${home("Y")} sees; column ${cell.index[1]} meets weight ${cell.index[1]} of each kernel.`;
      case "K′":
        return `${here}${value} is the weight ${home("K")}: row ${cell.index[0]} is the whole kernel ${cell.index[0]}, laid flat.`;
      case "X″":
        return `${here}${value} is the pixel ${home("X")}, all pixels laid in one row.`;
      case "K″":
        return product === undefined
          ? `${here} holds no weight: ${unseen(provenance, cell)}.`
          : `${here}${value} is a copy of the weight ${home("K")}. Row ${cell.index[0]} makes the output ${home("Y")}; column ${cell.index[1]} meets the pixel ${home("X")}.`;
      default:
        return `${here}${value} is an output: the sum of ${count("multiplication")}.`;
    }
  };
}

function unseen({ shapes }: Equation, { index: [row, column] }: Cell): string {
  const [, o1, o2] = shapes.Y;
  const [, h, w] = shapes.X;
  const output = `Y[${Math.floor(row / (o1 * o2))},${Math.floor(row / o2) % o1},${row % o2}]`;
  const pixel = `X[${Math.floor(column / (h * w))},${Math.floor(column / w) % h},${column % w}]`;
  return `the output ${output} does not see the pixel ${pixel}`;
}
