import { poolingWinners } from "../layers/max-pooling.js";
import { sizesOf } from "../shape.js";
import { reshape, type Tensor } from "../tensor.js";
import type { Assignment } from "./axes.js";
import { type Cell, offsetOf, type Role, termOf, valueAt } from "./cell.js";
import { Equation } from "./equation.js";
import type { Relations } from "./relatives.js";

/** The tensors of a max pooling of one image [h, w], and which of their cells belong together. */
export interface PoolingRelations extends Relations {
  /** The window [p, q] that a cell of any of the tensors belongs to. */
  windowOf(cell: Cell): readonly [number, number];
  /** The pixel that won the window, in X. */
  winnerOf(window: readonly [number, number]): Cell;
  /** The pixels of a window, in X, in row-major order. */
  pixelsOf(window: readonly [number, number]): Cell[];
  /** Whether a pixel is as large as its window's winner without being alone in that. */
  isTied(pixel: Cell): boolean;
}

/** What a winner is to its window; who lost is a partner. */
const ROLES = { X: "source", V: "source", "∂L/∂X": "use" } as const;
const PIXELS = ["X", "V", "∂L/∂X"] as const;

/**
 * Max pooling of one image x [h, w] by k1 × k2 windows. Its tensors:
 *
 *     X [h, w]   V [o1·o2, k1·k2], a window a row   Y [o1, o2]   ∂L/∂Y [o1, o2]   ∂L/∂X [h, w]
 *
 * A window belongs together: its winner is the one source of its output, and the one place that the
 * output's gradient goes to; its other pixels, which lost, are partners.
 */
export function poolingRelations(x: Tensor, [k1, k2]: readonly [number, number]): PoolingRelations {
  const [h, w] = sizesOf(x.shape, 2);
  const winners = poolingWinners(reshape(x, [1, 1, h, w]), [k1, k2]);
  const pixel = `${k1}p+i,${k2}q+j`;
  const equation = new Equation(
    `X[${pixel}] → V[(p,q),(i,j)] → Y[p,q] → ∂L/∂Y[p,q] → ∂L/∂X[${pixel}]`,
    { p: h / k1, q: w / k2, i: k1, j: k2 },
  );
  /** A window's terms, one for each of its pixels. */
  const terms = (window: readonly [number, number]) =>
    equation.products({ tensor: "Y", index: window });
  const windowOf = (cell: Cell): [number, number] => {
    const { p, q } = equation.products(cell)[0]!;
    return [p!, q!];
  };
  const pixelsOf = (window: readonly [number, number]) =>
    terms(window).map((term) => equation.cell("X", term));
  const winnerOf = (window: readonly [number, number]) => {
    const winner = winners[offsetOf(equation.shape("Y"), window)]!;
    return pixelsOf(window).find(({ index }) => offsetOf(x.shape, index) === winner)!;
  };
  function isTied(at: Cell): boolean {
    const window = windowOf(at);
    const most = valueAt(x, winnerOf(window).index);
    const equals = pixelsOf(window).filter(({ index }) => valueAt(x, index) === most);
    return valueAt(x, at.index) === most && equals.length > 1;
  }
  function relate(cell: Cell): Map<string, Role> {
    const lit = new Map<string, Role>();
    const light = (found: Cell, role: Role) => {
      lit.set(found.tensor, role);
      lit.set(termOf(found), role);
    };
    const window = windowOf(cell);
    const winner = termOf(winnerOf(window));
    const hasWon = (term: Assignment) => termOf(equation.cell("X", term)) === winner;
    // The winner's role comes last: it is the role of the tensor as a whole.
    for (const term of terms(window).toSorted((a, b) => Number(hasWon(a)) - Number(hasWon(b))))
      for (const tensor of PIXELS)
        light(equation.cell(tensor, term), hasWon(term) ? ROLES[tensor] : "partner");
    light({ tensor: "Y", index: window }, "use");
    light({ tensor: "∂L/∂Y", index: window }, "source");
    if (Object.hasOwn(ROLES, cell.tensor)) {
      const own = equation.products(cell)[0]!;
      for (const tensor of PIXELS) light(equation.cell(tensor, own), "chosen");
    }
    light(cell, "chosen");
    return lit;
  }
  return { shapes: equation.shapes, windowOf, winnerOf, pixelsOf, isTied, relate };
}
