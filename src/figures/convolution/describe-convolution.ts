import { type Cell, type Equation, indexAt, type Tensor, termOf, valueAt } from "../../nn/index.js";
import { numberText } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

/**
 * Says in words what a cell of a convolution's tensors holds, where it came from and where it goes. `biased`: a
 * bias is added to each output.
 */
export function describeConvolution(
  equation: Equation,
  values: Readonly<Record<string, Tensor>>,
  { biased = false } = {},
): (cell: Cell) => string {
  const say = words.cell;
  return (cell) => {
    const products = equation.products(cell);
    const { length } = products;
    const [product] = products;
    const known = values[cell.tensor];
    const here =
      termOf(cell) + (known === undefined ? "" : ` = ${numberText(valueAt(known, cell.index))}`);
    if (product === undefined) return say.noWeight(termOf(cell), ...unseen(equation, cell));
    const home = (tensor: string) => termOf(equation.cell(tensor, product));
    const homes = { pixel: home("X"), weight: home("K"), output: home("Y") };
    const [row = 0, column = 0] = cell.index;
    switch (cell.tensor) {
      case "X":
        return say.pixel(here, length);
      case "K":
        return say.weight(here, length);
      case "X′":
        return say.pixelCopy(here, row, column, homes);
      case "K′":
        return say.flatWeight(here, homes.weight, row);
      case "X″":
        return say.flatPixel(here, homes.pixel);
      case "K″":
        return say.weightCopy(here, row, column, homes);
      default:
        return biased ? say.outputWithBias(here, length) : say.output(here, length);
    }
  };
}

/** The output and the pixel that a cell of K″ without a weight would join. */
function unseen({ shapes }: Equation, { index }: Cell): [output: string, pixel: string] {
  const [row = 0, column = 0] = index;
  const at = (tensor: string, place: number) =>
    termOf({ tensor, index: indexAt(shapes[tensor] ?? [], place) });
  return [at("Y", row), at("X", column)];
}
