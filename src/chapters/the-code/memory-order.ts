import { formatsOf } from "../../language/format.js";
import { type Cell, Equation } from "../../nn/equations/index.js";
import { permute, reshape, tensor } from "../../nn/index.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { Sentence } from "../../ui/text/sentence.js";
import { words } from "./words/index.js";

const SIZES = { o: 2, c: 2, r: 2, t: 3 };

/** A block [c2, c1, outputs, pixels] as K″ by `transpose(0, 2, 1, 3)` and reshape, and by reshape alone. */
export const memoryEquation = new Equation(
  "unfolded[o,c,r,t] → transposed[(o,r),(c,t)] · reshaped[(o,c),(r,t)]",
  SIZES,
);

/** The block 0, 1, 2, … in the order of memory, and the two matrices that it may become. */
export function memoryOrder(): Readonly<
  Record<"block" | "right" | "wrong" | "sentence", HTMLElement>
> {
  const { o, c, r, t } = SIZES;
  const block = tensor(
    [o, c, r, t],
    Float64Array.from({ length: o * c * r * t }, (_, i) => i),
  );
  const matrix = [o * r, c * t];
  return {
    block: TensorGrid(block, { name: "unfolded", remark: words.memory.blocks }),
    right: TensorGrid(reshape(permute(block, [0, 2, 1, 3]), matrix), {
      name: "transposed",
      title: "K″",
      remark: words.memory.right,
    }),
    wrong: TensorGrid(reshape(block, matrix), {
      name: "reshaped",
      title: words.memory.notUnfolded,
      remark: words.memory.wrong,
    }),
    sentence: Sentence({ describe, invitation: words.invitation }),
  };
}

function describe(cell: Cell): string {
  const [product] = memoryEquation.products(cell);
  const { o = 0, c = 0, r = 0, t = 0 } = product!;
  const value = ((o * SIZES.c + c) * SIZES.r + r) * SIZES.t + t;
  const [right = 0] = memoryEquation.cell("transposed", product!).index;
  const [wrong = 0] = memoryEquation.cell("reshaped", product!).index;
  const { describe, rightRow, wrongRow } = words.memory;
  return formatsOf().running([
    describe(value, o, c, r, t),
    rightRow(right, o, r),
    wrongRow(wrong, o, c),
  ]);
}
