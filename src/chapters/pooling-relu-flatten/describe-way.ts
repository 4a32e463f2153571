import type { PipelineRelations } from "../../nn/equations/index.js";
import { type Cell, type Tensor, termOf, valueAt } from "../../nn/index.js";
import { numberText } from "../../ui/text/number-text.js";

/**
 * A cell on the way through pooling, ReLU and Flatten in words: the pixel that its window's number comes
 * from, and what becomes of the gradient, as soon as all are computed. `values` are with the image axis.
 */
export function describeWay(
  relations: PipelineRelations,
  values: Readonly<Record<string, Tensor>>,
  position: number,
): (cell: Cell) => string {
  const numberIn = (cell: Cell) => {
    const tensor = values[cell.tensor];
    return valueAt(tensor, tensor.shape.length === 4 ? [0, ...cell.index] : cell.index);
  };
  const told = (cell: Cell) => `${termOf(cell)} = ${numberText(numberIn(cell))}`;
  const stages = Object.keys(values).length / 2;
  return (cell) => {
    const pixel = relations.cellIn("X", cell);
    const chosen = { tensor: "X", index: cell.index };
    const lost = cell.tensor.endsWith("X") && termOf(chosen) !== termOf(pixel);
    if (lost) {
      return numberIn(pixel) > 0
        ? `${told(chosen)} lost to ${told(pixel)}. Nothing of it goes on, and nothing comes back.`
        : `${told(chosen)} lies in a window without a positive number. Nothing of it goes on, and nothing comes back.`;
    }
    const from = `The number of this window comes from the pixel ${told(pixel)}.`;
    if (position < 2 * stages - 1) return from;
    const given = relations.cellIn("∂L/∂F", cell);
    const end = relations.cellIn("∂L/∂X", cell);
    return numberIn(pixel) > 0
      ? `${from} ReLU lets it pass, so ${told(given)} arrives: ${told(end)}.`
      : `${from} ReLU stops it, so ${told(given)} goes no farther: ${told(end)}.`;
  };
}
