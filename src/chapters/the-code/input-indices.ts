import { formatsOf } from "../../language/format.js";
import { type Cell, Equation } from "../../nn/equations/index.js";
import { hasCell, reshape, type Tensor, unfoldInput } from "../../nn/index.js";
import { inputIndexArrays } from "../../nn/unfolding/index.js";
import { type IsKnown, TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { Sentence } from "../../ui/text/sentence.js";
import { type Sizes, variablesOf } from "./sizes.js";
import { words } from "./words/index.js";

/** What the same place of the index arrays stands for: X′[r, s] = X[ridx[r, s], cidx[r, s]]. */
export function inputIndexEquation(sizes: Sizes): Equation {
  const at = "[(p,q),(i,j)]";
  const [parts, sums] = [
    ["ridx_r", "ridx_c", "cidx_r", "cidx_c"],
    ["ridx", "cidx"],
  ].map((names) => names.map((name) => name + at).join(" · "));
  return new Equation(`${parts} → ${sums} · X[0,p+i,q+j] → X′${at}`, variablesOf(sizes));
}

/**
 * The matrices of `X′ = X[ridx, cidx]`, and their sentence; `know` says how many entries have been read, at first `taken`.
 */
export function inputIndices(
  equation: Equation,
  sizes: Sizes,
  x: Tensor,
  taken: number,
): Readonly<Record<string, HTMLElement>> & { know(taken: number): void } {
  const { h, w, k1, k2, o1, o2 } = sizes;
  const arrays = inputIndexArrays([h, w], [k1, k2]);
  const grids = Object.entries(arrays).map(([name, array]) => {
    const remark = words.inputArrays[name as keyof typeof arrays];
    return [name, TensorGrid(array, { name, remark, size: "close" })];
  });
  const patches = unfoldInput(reshape(x, [1, 1, h, w]), [k1, k2]); // X′, the one image's
  const readUntil = (count: number): IsKnown => {
    return ([r = 0, s = 0]) => r * k1 * k2 + s < count;
  };
  const unfolded = TensorGrid(reshape(patches, [o1 * o2, k1 * k2]), {
    name: "X′",
    remark: words.unfoldedInput,
    isKnown: readUntil(taken),
  });
  return {
    ...Object.fromEntries(grids),
    unfolded,
    know: (count) => unfolded.know(readUntil(count)),
    sentence: Sentence({
      describe: (cell) => describe(equation, cell),
      accepts: (cell) => hasCell(equation, cell),
      invitation: words.invitation,
    }),
  };
}

function describe(equation: Equation, cell: Cell): string {
  const products = equation.products(cell);
  const [product] = products;
  const { p = 0, q = 0, i = 0, j = 0 } = product!; // every cell of these tensors has a product
  if (cell.tensor === "X") return words.pixelCopied(p + i, q + j, products.length);
  const [r = 0, s = 0] = equation.cell("X′", product!).index;
  return formatsOf().running([
    words.entry({ r, s, p, q, i, j }),
    words.pixelSum(i, p, p + i, j, q, q + j),
  ]);
}
