import type { PoolingRelations } from "../../nn/equations/index.js";
import { type Cell, type Tensor, termOf, valueAt } from "../../nn/index.js";
import { numberText } from "../../ui/text/number-text.js";

/** A cell of a max pooling in words: what it became, and where its gradient comes from or why it has none. */
export function describePooling(
  relations: PoolingRelations,
  values: Readonly<Record<string, Tensor>>,
): (cell: Cell) => string {
  const { windowOf, winnerOf, pixelsOf, isTied } = relations;
  const told = (cell: Cell) =>
    `${termOf(cell)} = ${numberText(valueAt(values[cell.tensor], cell.index))}`;
  const pixel = (cell: Cell): Cell =>
    cell.tensor === "V"
      ? pixelsOf(windowOf(cell))[cell.index[1]]
      : { tensor: "X", index: cell.index };

  function ofOutput(cell: Cell): string {
    const window = windowOf(cell);
    const winner = winnerOf(window);
    return cell.tensor === "Y"
      ? `${told(cell)} is the largest number of its window. It comes from ${termOf(winner)}, and from no other pixel.`
      : `${told(cell)} goes to the winner ${termOf(winner)}. The other pixels of the window get 0.`;
  }
  function ofPixel(cell: Cell): string {
    const here = pixel(cell);
    const window = windowOf(here);
    const winner = winnerOf(window);
    const gradient: Cell = { tensor: "∂L/∂Y", index: window };
    const before =
      cell.tensor === "X" ? told(cell) : `${told(cell)} belongs to ${termOf(here)}, which`;
    if (termOf(here) === termOf(winner)) {
      const tie = isTied(here) ? ", the first of those that tie," : "";
      return `${before} won its window${tie} so its gradient is that of the output: ${told(gradient)}.`;
    }
    if (isTied(here))
      return `${before} ties with ${termOf(winner)}, which comes first and is taken for the winner. So its gradient is 0.`;
    return `${before} lost to ${told(winner)}. Moved a little, it still loses, and nothing changes: its gradient is 0.`;
  }
  return (cell) => (cell.tensor.endsWith("Y") ? ofOutput(cell) : ofPixel(cell));
}
