import { sizeOf } from "../shape.js";
import { type Cell, indexAt, type Lit, type Role, termOf } from "./cell.js";
import { hasCell, type Provenance, relatives } from "./products.js";

/** Where a bias [1, n] is added: `b[0,i]` to every cell of the result whose index has i at this axis. */
export interface BiasPlace {
  bias: string;
  result: string;
  axis: number;
}

/**
 * `relatives` where a bias is added to each sum. A result's cell also comes from its bias; a bias goes
 * into all results of its channel. It takes part in no multiplication, so pixels and weights are
 * unchanged. Throws RangeError for a cell that neither the provenance nor the bias has.
 */
export function relativesWithBias(
  provenance: Provenance,
  { bias, result, axis }: BiasPlace,
  chosen: Cell,
): Lit {
  const shape = provenance.shapes[result];
  if (chosen.tensor === bias) {
    const channel = chosen.index.at(-1)!;
    if (channel >= shape[axis]) throw new RangeError(`relativesWithBias: no ${termOf(chosen)}`);
    const all = Array.from({ length: sizeOf(shape) }, (_, offset) => indexAt(shape, offset));
    const uses = all.filter((index) => index[axis] === channel);
    return new Map<string, Role>([
      [bias, "chosen"],
      [termOf(chosen), "chosen"],
      [result, "use"],
      ...uses.map((index): [string, Role] => [termOf({ tensor: result, index }), "use"]),
    ]);
  }
  if (!hasCell(provenance, chosen)) {
    throw new RangeError(`relativesWithBias: no ${termOf(chosen)}`);
  }
  const lit = relatives(provenance, chosen);
  if (chosen.tensor !== result) return lit;
  const own: [string, Role][] = [
    [bias, "source"],
    [termOf({ tensor: bias, index: [0, chosen.index[axis]] }), "source"],
  ];
  return new Map([...lit, ...own]);
}
