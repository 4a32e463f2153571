import type { PipelineRelations } from "../../nn/equations/index.js";
import { type Cell, type Tensor, termOf, valueAt } from "../../nn/index.js";
import { numberText } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

/**
 * A cell on the way through pooling, ReLU and Flatten in words: the pixel that its window's number comes
 * from, and what becomes of the gradient, as soon as all are computed. `values` are with the image axis.
 */
export function describeWay(
  relations: PipelineRelations,
  values: Readonly<Record<string, Tensor>>,
  position: number,
): (cell: Cell) => string {
  const say = words.pipeline;
  const numberIn = (cell: Cell) => {
    const tensor = values[cell.tensor];
    if (tensor === undefined) return Number.NaN;
    return valueAt(tensor, tensor.shape.length === 4 ? [0, ...cell.index] : cell.index);
  };
  const told = (cell: Cell) => `${termOf(cell)} = ${numberText(numberIn(cell))}`;
  const stages = Object.keys(values).length / 2;
  return (cell) => {
    const pixel = relations.cellIn("X", cell);
    const chosen = { tensor: "X", index: cell.index };
    const lost = cell.tensor.endsWith("X") && termOf(chosen) !== termOf(pixel);
    const isPositive = numberIn(pixel) > 0;
    if (lost)
      return isPositive ? say.lost(told(chosen), told(pixel)) : say.noneIsPositive(told(chosen));
    if (position < 2 * stages - 1) return say.from(told(pixel));
    const given = told(relations.cellIn("∂L/∂F", cell));
    const arrived = told(relations.cellIn("∂L/∂X", cell));
    return isPositive
      ? say.passes(told(pixel), given, arrived)
      : say.stops(told(pixel), given, arrived);
  };
}
