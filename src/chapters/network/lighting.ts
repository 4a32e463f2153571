import { type Cell, offsetOf } from "../../nn/index.js";
import { cellAt, type Position, type Trace } from "../../nn/trace/index.js";

/** Cells by the tensor that they are in, each by its place in the tensor's data. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** What is lit at a moment: the cell itself, those it came from, and (the first of) those it feeds. */
export interface Lighting {
  readonly source: Places;
  readonly use: Places;
  readonly chosen: Places;
}

/** How many uses are lit and listed: a weight of the first layer has thousands. */
export const USES_SHOWN = 600;

/** The cell that the position has come to, and its relatives. Nothing at the grain of tensors and channels. */
export function lightingAt(trace: Trace, position: Position): Lighting {
  const cell = cellAt(trace, position);
  if (cell === null) return { source: new Map(), use: new Map(), chosen: new Map() };
  const { terms } = trace.receipt(cell);
  const [, , , term] = position;
  const reached = term === undefined ? terms : terms.slice(term, term + 1);
  return {
    source: placesOf(
      trace,
      reached.flatMap(({ factors }) => factors),
    ),
    use: placesOf(trace, take(trace.uses(cell), USES_SHOWN)),
    chosen: placesOf(trace, [cell]),
  };
}

/** Where these cells are, found in one pass: strip and close-up look there tensor by tensor. */
export function placesOf(trace: Trace, cells: Iterable<Cell>): Places {
  const found = new Map<string, { shape: readonly number[]; places: number[] }>();
  for (const { tensor, index } of cells) {
    const known = found.get(tensor);
    const { shape, places } = known ?? { shape: trace.step(tensor).tensor.shape, places: [] };
    places.push(offsetOf(shape, index));
    if (known === undefined) found.set(tensor, { shape, places });
  }
  return new Map([...found].map(([tensor, { places }]) => [tensor, places]));
}

/** The first `n` of a sequence, without making the rest. */
function* take<T>(sequence: Iterable<T>, n: number): Generator<T> {
  let taken = 0;
  for (const value of sequence) {
    if (taken++ === n) return;
    yield value;
  }
}
