import { ConvolutionSum } from "../../figures/convolution/convolution-sum.js";
import { alternatingKernel, countingImage } from "../../figures/convolution/example-tensors.js";
import { words as convolution } from "../../figures/convolution/words/index.js";
import { convolutionEquation } from "../../nn/equations/index.js";
import { type Equation, permute, reshape, type Tensor, unfoldInput } from "../../nn/index.js";
import { number } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";
import { element } from "../../ui/dom/element.js";
import { type IsKnown, TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { words } from "./words/index.js";

const say = words.tile;
/** One channel of 5 × 5 pixels, and two kernels of 2 × 2: X′ has 16 rows. */
const [SIDE, WINDOW, KERNELS] = [5, 2, 2];
const ROWS = (SIDE - WINDOW + 1) ** 2;

/** How many rows of X′ exist at a time. */
export const tileSettings = { rows: labelled(say.label, number(1, ROWS, 4)) };

/** How many tiles there are. */
export function tilesOf(rows: number): number {
  return Math.ceil(ROWS / rows);
}

/** A tile's number of rows: the last one may be smaller. */
export function rowsInTile(tile: number, rows: number): number {
  return Math.min(rows, ROWS - (tile - 1) * rows);
}

/** A convolution in tiles; `know` says how many have been made and multiplied. */
export interface TileFigure {
  equation: Equation;
  grids: Readonly<Record<"x" | "k" | "unfolded" | "y" | "memory" | "sum", HTMLElement>>;
  know(made: number): void;
}

/** The figure's numbers: X [1, 1, 5, 5] and K [2, 1, 2, 2]. */
export function tileTensors(): { x: Tensor; k: Tensor } {
  return {
    x: countingImage([1, 1, SIDE, SIDE]),
    k: alternatingKernel([KERNELS, 1, WINDOW, WINDOW]),
  };
}

/** x and k are `tileTensors`, y [1, 2, 4, 4] is what was made of them, `rows` at a time; at first `made` tiles are there. */
export function tileFigure(
  { x: image, k, y: maps }: Readonly<Record<"x" | "k" | "y", Tensor>>,
  rows: number,
  made: number,
): TileFigure {
  const x = reshape(image, [1, SIDE, SIDE]);
  const equation = convolutionEquation([1, SIDE, SIDE], [KERNELS, 1, WINDOW, WINDOW]);
  const unfolded = reshape(unfoldInput(image, [WINDOW, WINDOW]), [ROWS, WINDOW ** 2]);
  const yRows = permute(reshape(maps, [KERNELS, ROWS]), [1, 0]); // Y′ [16, 2]
  const flat = reshape(k, [KERNELS, WINDOW ** 2]); // K′ [2, 4]
  const values = { X: x, K: k, "X′": unfolded, "K′": flat, "Y′": yRows };
  const until = (count: number) => ({
    tile: (([row = 0]) => row >= (count - 1) * rows && row < count * rows) satisfies IsKnown,
    finished: (([row = 0]) => row < count * rows) satisfies IsKnown,
  });
  const first = until(made);
  const tile = TensorGrid(unfolded, {
    name: "X′",
    remark: say.unfolded,
    size: "close",
    isKnown: first.tile,
  });
  const finished = TensorGrid(yRows, {
    name: "Y′",
    remark: say.output,
    size: "close",
    isKnown: first.finished,
  });
  function know(count: number): void {
    const known = until(count);
    tile.know(known.tile);
    finished.know(known.finished);
  }
  return {
    equation,
    know,
    grids: {
      x: TensorGrid(x, { name: "X", remark: convolution.given.image }),
      k: TensorGrid(flat, { name: "K′", remark: say.kernel }),
      unfolded: tile,
      y: finished,
      memory: element(
        "p",
        { class: "figure-fact" },
        say.memory(Math.min(rows, ROWS) * WINDOW ** 2, ROWS * WINDOW ** 2),
      ),
      sum: ConvolutionSum(equation, values),
    },
  };
}
