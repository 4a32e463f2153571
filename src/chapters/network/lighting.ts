import type { Cell } from "../../nn/index.js";
import { cellAt, type Position, type Trace } from "../../nn/trace/index.js";

/** What is lit at a moment: the cell itself, those it came from, and (the first of) those it feeds. */
export interface Lighting {
  readonly source: readonly Cell[];
  readonly use: readonly Cell[];
  readonly chosen: readonly Cell[];
}

/** How many uses are lit and listed: a weight of the first layer has thousands. */
export const USES_SHOWN = 600;

/** The cell that the position has come to, and its relatives. Nothing at the grain of tensors and channels. */
export function lightingAt(trace: Trace, position: Position): Lighting {
  const cell = cellAt(trace, position);
  if (cell === null) return { source: [], use: [], chosen: [] };
  const { terms } = trace.receipt(cell);
  const [, , , term] = position;
  const reached = term === undefined ? terms : terms.slice(term, term + 1);
  return {
    source: reached.flatMap(({ factors }) => factors),
    use: take(trace.uses(cell), USES_SHOWN),
    chosen: [cell],
  };
}

/** Cells by the tensor that they are in, which it takes one pass over them to find. */
export function cellsByTensor(cells: readonly Cell[]): Map<string, Cell[]> {
  const found = new Map<string, Cell[]>();
  for (const cell of cells) {
    const same = found.get(cell.tensor);
    if (same === undefined) found.set(cell.tensor, [cell]);
    else same.push(cell);
  }
  return found;
}

/** The first `n` of a sequence, without making the rest. */
function take<T>(sequence: Iterable<T>, n: number): T[] {
  const taken: T[] = [];
  for (const value of sequence) {
    if (taken.length === n) break;
    taken.push(value);
  }
  return taken;
}
