import { foldInputByAssignment } from "../../mistakes/assigned-not-added/fold-input-by-assignment.js";
import { type Cell, Equation } from "../../nn/equations/index.js";
import { foldInput, hasCell, reshape, type Tensor, tensor, valueAt } from "../../nn/index.js";
import { inputIndexArrays } from "../../nn/unfolding/index.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { numberText } from "../../ui/text/number-text.js";
import { Sentence } from "../../ui/text/sentence.js";
import { type Sizes, variablesOf } from "./sizes.js";
import { words } from "./words/index.js";

/** Which entries of g, and of the index arrays R and C, belong to a pixel. */
export function addingEquation(sizes: Sizes): Equation {
  const at = "[(p,q),(i,j)]";
  return new Equation(`g${at} · R${at} · C${at} → a[p+i,q+j] · b[p+i,q+j]`, variablesOf(sizes));
}

/** 1, 2, 3, …: the gradient of X′ [o1·o2, k1·k2] in which every entry can be told from every other. */
export function exampleGradient({ o1, o2, k1, k2 }: Sizes): Tensor {
  const shape = [o1 * o2, k1 * k2];
  return tensor(
    shape,
    Float64Array.from({ length: o1 * o2 * k1 * k2 }, (_, at) => at + 1),
  );
}

/** What `a[R, C] += g` and `np.add.at(a, (R, C), g)` make of g [o1·o2, k1·k2]: a [h, w]. */
export function addedAt(sizes: Sizes, g: Tensor): { assigned: Tensor; added: Tensor } {
  const { h, w, k1, k2 } = sizes;
  const patches = reshape(g, [1, ...g.shape]);
  const folded = (fold: typeof foldInput) => reshape(fold(patches, [1, 1, h, w], [k1, k2]), [h, w]);
  return { assigned: folded(foldInputByAssignment), added: folded(foldInput) };
}

/** The index arrays, g, and what both lines of code make of it. */
export function addingGrids(
  equation: Equation,
  sizes: Sizes,
  g: Tensor,
): Readonly<Record<"g" | "rows" | "columns" | "assigned" | "added" | "sentence", HTMLElement>> {
  const { ridx, cidx } = inputIndexArrays([sizes.h, sizes.w], [sizes.k1, sizes.k2]);
  const { assigned, added } = addedAt(sizes, g);
  const say = words.adding;
  const describe = (cell: Cell) => {
    const products = equation.products(cell);
    const [u = 0, v = 0] = equation.cell("b", products[0]!).index;
    const terms = products.map((product) => valueAt(g, equation.cell("g", product).index));
    const pixel = say.describe(
      u,
      v,
      terms.map(numberText).join(" + "),
      numberText(valueAt(assigned, [u, v])),
      numberText(valueAt(added, [u, v])),
      products.length,
    );
    if (cell.tensor === "a" || cell.tensor === "b") return pixel;
    const [r = 0, s = 0] = cell.index;
    return say.describeEntry(r, s, u, v);
  };
  return {
    g: TensorGrid(g, { name: "g", remark: say.gradient, size: "close" }),
    rows: TensorGrid(ridx, { name: "R", size: "close" }),
    columns: TensorGrid(cidx, { name: "C", size: "close" }),
    assigned: TensorGrid(assigned, { name: "a", remark: say.assigned }),
    added: TensorGrid(added, { name: "b", remark: say.added }),
    sentence: Sentence({
      describe,
      invitation: words.invitation,
      accepts: (cell) => hasCell(equation, cell),
    }),
  };
}
