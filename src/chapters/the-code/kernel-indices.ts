import { kernelHoles } from "../../figures/convolution/kernel-holes.js";
import { formatsOf } from "../../language/format.js";
import { type Cell, Equation } from "../../nn/equations/index.js";
import { hasCell, type Tensor, unfoldKernel } from "../../nn/index.js";
import { kernelIndexArrays } from "../../nn/unfolding/index.js";
import { type IsKnown, TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { Sentence } from "../../ui/text/sentence.js";
import { type Sizes, variablesOf } from "./sizes.js";
import { words } from "./words/index.js";

/**
 * What the same place of the index arrays stands for, in K, K″ and X:
 *
 *     cidx1[r, s] + cidx2[r, s] + cidx3[r, s] + cidx4[r, s] = cidx[r, s],  K″[ridx[r, s], cidx[r, s]] = K[i, j]
 */
export function kernelIndexEquation(sizes: Sizes): Equation {
  const at = "[(p,q),(i,j)]";
  const parts = ["cidx1", "cidx2", "cidx3", "cidx4"].map((name) => name + at).join(" · ");
  return new Equation(
    `${parts} → ridx${at} · cidx${at} · K[0,0,i,j] → K″[(p,q),(p+i,q+j)] · X[0,p+i,q+j]`,
    variablesOf(sizes),
  );
}

/**
 * The matrices of `K″[ridx, cidx] = K`, and their sentence; `know` says how many entries have been written, at first `placed`.
 */
export function kernelIndices(
  equation: Equation,
  sizes: Sizes,
  k: Tensor,
  placed: number,
): Readonly<Record<string, HTMLElement>> & { know(placed: number): void } {
  const { h, w, k1, k2 } = sizes;
  const arrays = kernelIndexArrays([h, w], [k1, k2]);
  const isHole = kernelHoles([1, 1, k1, k2], [h, w]);
  const grids = Object.entries(arrays).map(([name, array]) => {
    const remark = words.arrays[name as keyof typeof arrays];
    return [name, TensorGrid(array, { name, remark, size: "close" })];
  });
  /** Which entry of the index arrays writes a cell of K″. */
  function entryOf(index: readonly number[]): number {
    const [product] = equation.products({ tensor: "K″", index });
    const [r = 0, s = 0] = equation.cell("cidx", product!).index;
    return r * k1 * k2 + s;
  }
  const writtenUntil = (count: number): IsKnown => {
    return (index) => isHole(index) || entryOf(index) < count;
  };
  const unfolded = TensorGrid(unfoldKernel(k, [h, w]), {
    name: "K″",
    remark: words.unfoldedKernel,
    isHole,
    isKnown: writtenUntil(placed),
  });
  return {
    ...Object.fromEntries(grids),
    unfolded,
    know: (count) => unfolded.know(writtenUntil(count)),
    sentence: Sentence({
      describe: (cell) => describe(equation, sizes, cell),
      accepts: (cell) => hasCell(equation, cell),
      invitation: words.invitation,
    }),
  };
}

function describe(equation: Equation, { w }: Sizes, cell: Cell): string {
  const products = equation.products(cell);
  const [product] = products;
  if (product === undefined) return words.empty;
  const { p = 0, q = 0, i = 0, j = 0 } = product;
  if (cell.tensor === "X") return words.pixelUnder(p + i, q + j, products.length);
  if (cell.tensor === "K") return words.weight(i, j, products.length);
  const [r = 0, s = 0] = equation.cell("cidx", product).index;
  const flat = (p + i) * w + q + j;
  const sum = words.flatSum(q, j, i * w, p * w, flat, p + i, q + j);
  return formatsOf().running([words.entry({ r, s, p, q, i, j }), sum]);
}
