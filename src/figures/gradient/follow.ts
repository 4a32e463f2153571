import { type Pixel, pixelOf } from "../../nn/equations/index.js";
import type { Cell, Equation, Lit } from "../../nn/index.js";
import type { Linked } from "../../ui/link/link.js";

/** A pixel of one image of a batch. */
export interface FollowedPixel extends Pixel {
  m: number;
}

/** The pixel that figures show at first: the one at the middle of the first image. */
export function middlePixel(equation: Equation): FollowedPixel {
  const [h = 0, w = 0] = equation.shape("X").slice(-2);
  return { m: 0, c: 0, u: Math.floor((h - 1) / 2), v: Math.floor((w - 1) / 2) };
}

/** Its cell in X or in ∂L/∂X. */
export function pixelCell(
  equation: Equation,
  tensor: "X" | "∂L/∂X",
  { m, c, u, v }: FollowedPixel,
): Cell {
  return { tensor, index: equation.shape("X").length > 3 ? [m, c, u, v] : [c, u, v] };
}

/** Its column in X″ and K″. */
export function pixelColumn(equation: Equation, { c, u, v }: Pixel): number {
  const [h = 0, w = 0] = equation.shape("X").slice(-2);
  return (c * h + u) * w + v;
}

/**
 * Lets an element show one pixel: the one that the chosen cell is about, or the last one where the cell is
 * about many (a weight, an output). A pixel that stays is not shown anew: what the reader points at in the element,
 * which is about the same pixel, remains there.
 */
export function followPixel<E extends HTMLElement>(
  root: E,
  equation: Equation,
  show: (pixel: FollowedPixel) => void,
): E & Linked {
  const lastPixel = LastPixel(equation);
  return follow(root, (cell) => {
    const pixel = lastPixel(cell);
    return { key: Object.values(pixel).join(), show: () => show(pixel) };
  });
}

/**
 * What figures that follow one pixel speak of, see `Subject`: the cell itself where it is about one, or else the last pixel.
 */
export function followedPixel(equation: Equation): (cell: Cell) => Cell {
  const lastPixel = LastPixel(equation);
  return (cell) => {
    const pixel = lastPixel(cell);
    return pixelOf(equation, cell) === null ? pixelCell(equation, "∂L/∂X", pixel) : cell;
  };
}

/** The pixel that a cell is about, or the last one where it is about many. */
function LastPixel(equation: Equation): (cell: Cell | null) => FollowedPixel {
  let pixel = middlePixel(equation);
  return (cell) => {
    const found = cell && pixelOf(equation, cell);
    if (found !== null) pixel = { ...found, m: found.m ?? pixel.m };
    return pixel;
  };
}

/**
 * Lets an element show one cell of a tensor, by its index: the one that all multiplications of the chosen cell belong to, or
 * the last one where they belong to many. At first it is `initial`.
 */
export function followCell<E extends HTMLElement>(
  root: E,
  equation: Equation,
  { tensor, initial }: { tensor: string; initial: readonly number[] },
  show: (index: readonly number[]) => void,
): E & Linked {
  let index = initial;
  return follow(root, (cell) => {
    index = (cell && onlyCell(equation, tensor, cell)) ?? index;
    return { key: index.join(), show: () => show(index) };
  });
}

/** The same for figures that follow one cell of a tensor. */
export function followedCell(
  equation: Equation,
  { tensor, initial }: { tensor: string; initial: readonly number[] },
): (cell: Cell) => Cell {
  let index = initial;
  return (cell) => {
    const found = onlyCell(equation, tensor, cell);
    index = found ?? index;
    return found === null ? { tensor, index } : cell;
  };
}

/** The one cell of a tensor that a cell shares its multiplications with; null where there are none, or many. */
export function onlyCell(equation: Equation, tensor: string, cell: Cell): readonly number[] | null {
  if (!equation.has(cell.tensor)) return null;
  const indices = equation.products(cell).map((product) => equation.cell(tensor, product).index);
  const [first, ...others] = indices;
  return first !== undefined && others.every((other) => other.join() === first.join())
    ? first
    : null;
}

/** Shows what the chosen cell asks for, whenever that is something else than before. */
function follow<E extends HTMLElement>(
  root: E,
  ask: (cell: Cell | null) => { key: string; show: () => void },
): E & Linked {
  let shown: string | null = null;
  root.dataset.linked = "";
  function light(_lit: Lit, cell: Cell | null): void {
    const { key, show } = ask(cell);
    if (key === shown) return;
    shown = key;
    show();
  }
  return Object.assign(root, { light } satisfies Pick<Linked, "light">);
}
