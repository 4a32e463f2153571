import type { Example, Operation } from "../../exercises/index.js";
import { symbolFor } from "../../figures/exercises/symbols.js";
import { type Cell, indexAt, type Lit, offsetOf, type Tensor, termOf } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { words } from "./words/index.js";

/** What flattening was given, for no chapter's figure takes other numbers: it is shown beside what came. */
export function GivenTo(operation: Operation, { given }: Example): HTMLElement {
  const grids = operation.parameters.map(({ name }) =>
    TensorGrid(given[name]!, { name: symbolFor(operation, name) }),
  );
  return element(
    "div",
    { class: "figure-body" },
    ...grids,
    element("p", { class: "network-given" }, words.report.samePlace),
  );
}

/** What lights up with a cell of flattening's example: the cell itself, and those that hold the same number, in row-major order. */
export function samePlaces(operation: Operation, { given, expected }: Example) {
  const tensors = new Map<string, Tensor>();
  for (const [name, tensor] of Object.entries({ ...given, ...expected }))
    tensors.set(symbolFor(operation, name), tensor);
  return (cell: Cell): Lit => {
    const own = tensors.get(cell.tensor);
    if (own === undefined) return new Map();
    const at = offsetOf(own.shape, cell.index);
    const places = Array.from(tensors, ([tensor, { shape }]) => [
      termOf({ tensor, index: indexAt(shape, at) }),
      tensor === cell.tensor ? "chosen" : "source",
    ]);
    return new Map(places as [string, "chosen" | "source"][]);
  };
}
