import { type Cell, indexAt } from "../../nn/index.js";
import { gradientOf, type Term, type Trace, winnerOf } from "../../nn/trace/index.js";

/** Whether a trace has such a thread: its network has two convolutions. */
export function hasThread({ steps }: Trace): boolean {
  return steps.some(({ name }) => name === "conv2");
}

/**
 * One thread through a network of two convolutions, a cell a tensor: the score that pulls hardest, the input of the last layer
 * that matters most to it, the winners and kernels that made this input, and the pixel under them; with their gradients.
 * A later cell is always made from the one before, so that a reader can follow it forwards and back.
 */
export function threadOf(trace: Trace): Readonly<Record<string, Cell>> {
  const score = inRow(trace, gradientOf("linear"), 0);
  const linear = { tensor: "linear", index: score.index };
  const flatten = factorOf(largest(openTerms(trace, linear, "flatten")), "flatten");
  const relu2 = only(trace, flatten);
  const pool2 = only(trace, relu2);
  const conv2 = winnerOf(trace, pool2);
  const relu1 = factorOf(largest(openTerms(trace, conv2, "relu1")), "relu1");
  const pool1 = only(trace, relu1);
  const conv1 = winnerOf(trace, pool1);
  const first = largest(trace.receipt(conv1).terms.filter(({ factors }) => factors.length === 2));
  const [X, kernel] = [factorOf(first, "X"), factorOf(first, "conv1.k")];
  const forward = { X, conv1, pool1, relu1, conv2, pool2, relu2, flatten, linear };
  const p = factorOf(trace.receipt({ tensor: "L", index: [0] }).terms[0]!, "p");
  const gradients = Object.values({ ...forward, kernel }).map(({ tensor, index }) => [
    gradientOf(tensor),
    { tensor: gradientOf(tensor), index },
  ]);
  return {
    ...forward,
    p,
    L: { tensor: "L", index: [0] },
    ...Object.fromEntries(gradients),
    "conv1.k⁺": { tensor: "conv1.k⁺", index: kernel.index },
    "L⁺": { tensor: "L⁺", index: [0] },
  };
}

/** The cell of largest magnitude in a row of a tensor [n, d]. */
function inRow(trace: Trace, tensor: string, row: number): Cell {
  const { shape, data } = trace.step(tensor).tensor;
  const width = shape[1]!;
  let best = row * width;
  for (let i = best; i < (row + 1) * width; i++)
    if (Math.abs(data[i]!) > Math.abs(data[best]!)) best = i;
  return { tensor, index: indexAt(shape, best) };
}

/** The terms of a cell in which this tensor is a factor. */
function openTerms(trace: Trace, cell: Cell, tensor: string): Term[] {
  return trace
    .receipt(cell)
    .terms.filter(({ factors }) => factors.some((factor) => factor.tensor === tensor));
}

/** The term of largest magnitude, the first of equals. */
function largest(terms: readonly Term[]): Term {
  return terms.reduce((best, term) => (Math.abs(term.value) > Math.abs(best.value) ? term : best));
}

function factorOf({ factors }: Term, tensor: string): Cell {
  const found = factors.find((factor) => factor.tensor === tensor);
  if (found === undefined) throw new RangeError(`threadOf: no factor in ${tensor}`);
  return found;
}

/** The one cell that another was copied from, or gated. */
function only(trace: Trace, cell: Cell): Cell {
  return trace.receipt(cell).terms[0]!.factors[0]!;
}
