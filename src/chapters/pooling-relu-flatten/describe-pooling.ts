import type { PoolingRelations } from "../../nn/equations/index.js";
import { type Cell, type Tensor, termOf, valueAt } from "../../nn/index.js";
import { numberText } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

/** A cell of a max pooling in words: what it became, and where its gradient comes from or why it has none. */
export function describePooling(
  relations: PoolingRelations,
  values: Readonly<Record<string, Tensor>>,
): (cell: Cell) => string {
  const say = words.pooling;
  const { windowOf, winnerOf, pixelsOf, isTied } = relations;
  const told = (cell: Cell) => {
    const tensor = values[cell.tensor];
    return tensor === undefined
      ? termOf(cell)
      : `${termOf(cell)} = ${numberText(valueAt(tensor, cell.index))}`;
  };
  function pixelOf({ tensor, index }: Cell): Cell {
    const [, place = 0] = index;
    const [pixel] = tensor === "V" ? pixelsOf(windowOf({ tensor, index })).slice(place) : [];
    return pixel ?? { tensor: "X", index };
  }
  function ofOutput(cell: Cell): string {
    const winner = termOf(winnerOf(windowOf(cell)));
    return cell.tensor === "Y"
      ? say.output(told(cell), winner)
      : say.outputGradient(told(cell), winner);
  }
  function ofPixel(cell: Cell): string {
    const pixel = pixelOf(cell);
    const window = windowOf(pixel);
    const winner = winnerOf(window);
    const name = cell.tensor === "X" ? null : termOf(pixel);
    if (termOf(pixel) === termOf(winner)) {
      const gradient = told({ tensor: "∂L/∂Y", index: window });
      return isTied(pixel)
        ? say.wonTie(told(cell), name, gradient)
        : say.won(told(cell), name, gradient);
    }
    return isTied(pixel)
      ? say.tied(told(cell), name, termOf(winner))
      : say.lost(told(cell), name, told(winner));
  }
  return (cell) => (cell.tensor.endsWith("Y") ? ofOutput(cell) : ofPixel(cell));
}
