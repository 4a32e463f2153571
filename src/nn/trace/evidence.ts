import { type Cell, termOf } from "../equations/cell.js";
import type { Trace } from "./trace.js";

/** A pooling's window, and the cell of it that won. */
export interface WindowEvidence {
  readonly kind: "window";
  readonly cells: readonly Cell[];
  readonly winner: Cell;
  /** Backward: the cell whose gradient is asked for; forward there is none. */
  readonly own: Cell | null;
}

/** The number that opens or shuts a gate: open above 0. */
export interface GateEvidence {
  readonly kind: "gate";
  readonly input: Cell;
  readonly isOpen: boolean;
}

/** What decided about a cell beside the numbers that were multiplied. */
export type Evidence = WindowEvidence | GateEvidence;

/**
 * What decided about a cell that pooling or ReLU made, forward or backward: the window with its winner, or the gate's
 * input. null for any other cell, whose terms say it all.
 */
export function evidenceOf(trace: Trace, cell: Cell): Evidence | null {
  const { operation, kept } = trace.step(cell.tensor);
  switch (operation) {
    case "max-pooling":
      return windowOf(trace, cell, null);
    case "max-pooling-gradient": {
      const own = { tensor: kept!, index: cell.index };
      for (const { step, cells } of trace.users(own))
        if (step.operation === "max-pooling")
          for (const pooled of cells) return windowOf(trace, pooled, own);
      return null; // cut off at the edge, where no window lies
    }
    case "relu":
      return gateAt(trace, trace.receipt(cell).terms[0]!.factors[0]!);
    case "relu-gradient":
      return gateAt(trace, { tensor: kept!, index: cell.index });
    default:
      return null;
  }
}

function windowOf(trace: Trace, pooled: Cell, own: Cell | null): WindowEvidence {
  return { kind: "window", cells: cellsUnder(trace, pooled), winner: winnerOf(trace, pooled), own };
}

/** The cell that won the window of a pooled one, as in the layer: the first of equals, and NaN beats every number. */
export function winnerOf(trace: Trace, pooled: Cell): Cell {
  return cellsUnder(trace, pooled).reduce((best, cell) => {
    const most = trace.value(best);
    return trace.value(cell) <= most || Number.isNaN(most) ? best : cell;
  });
}

/** The cells in the window of a pooled one. */
function cellsUnder(trace: Trace, pooled: Cell): Cell[] {
  return trace.receipt(pooled).terms.map(({ factors }) => factors[0]!);
}

function gateAt(trace: Trace, input: Cell): GateEvidence {
  return { kind: "gate", input, isOpen: trace.value(input) > 0 };
}

/** Why a gradient that pooling or ReLU sent back is 0: the cell lost, its gate was shut, or nothing came back. */
export type ZeroReason = "lost" | "won-but-shut" | "won-but-nothing-came" | "shut" | "nothing-came";

/** The reason for a zero gradient, null for what is not 0 or for another operation's. */
export function zeroReason(trace: Trace, cell: Cell): ZeroReason | null {
  if (trace.value(cell) !== 0 || !cell.tensor.startsWith("∂")) return null;
  const evidence = evidenceOf(trace, cell);
  if (evidence === null) return null;
  if (evidence.kind === "gate") return evidence.isOpen ? "nothing-came" : "shut";
  if (evidence.own === null || termOf(evidence.own) !== termOf(evidence.winner)) return "lost";
  const [above] = trace.receipt(cell).terms.flatMap(({ factors }) => factors);
  const isShut = above !== undefined && zeroReason(trace, above) === "shut";
  return isShut ? "won-but-shut" : "won-but-nothing-came";
}
