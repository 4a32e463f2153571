import { type Cell, Equation, relationsOf } from "../../nn/equations/index.js";
import { type Tensor, tensor } from "../../nn/index.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { Sentence } from "../../ui/text/sentence.js";
import { words } from "./words/index.js";

const [N, D2] = [3, 2];
const sizes = { m: N, e: D2 };
const forward = new Equation("XW[m,e] · b[0,e] → Z[m,e]", sizes);
const backward = new Equation("∂L/∂Z[m,e] → ∂L/∂b[0,e]", sizes);

/** What a row b [1, d2] that is added to every row has to do with its gradient. */
export const broadcastingRelations = relationsOf(forward, backward);

/** A product [n, d2] and the row b [1, d2] that is added to it, and their gradients: the sum over the rows, kept a row. */
export function broadcasting(): Readonly<
  Record<"product" | "bias" | "sum" | "gradient" | "biasGradient" | "sentence", HTMLElement>
> {
  const say = words.broadcasting;
  const product = tensor([N, D2], [3, 1, -2, 4, 5, -6]);
  const bias = tensor([1, D2], [10, 20]);
  const gradient = tensor([N, D2], [2, -1, 7, 3, -4, 8]);
  const plus = product.data.map((value, at) => value + bias.data[at % D2]!);
  return {
    product: TensorGrid(product, { name: "XW", title: "X @ W", remark: say.product }),
    bias: TensorGrid(bias, { name: "b", remark: say.bias }),
    sum: TensorGrid(tensor([N, D2], plus), { name: "Z", remark: say.sum }),
    gradient: TensorGrid(gradient, { name: "∂L/∂Z", remark: say.gradient }),
    biasGradient: TensorGrid(sumOfRows(gradient), { name: "∂L/∂b", remark: say.biasGradient }),
    sentence: Sentence({ describe, invitation: words.invitation }),
  };
}

/** `sum(0, keepdims=True)`: [n, d2] → [1, d2]. */
function sumOfRows({ data }: Tensor): Tensor {
  const sums = new Float64Array(D2);
  for (const [at, value] of data.entries()) sums[at % D2]! += value;
  return tensor([1, D2], sums);
}

function describe({ tensor, index: [row = 0, output = 0] }: Cell): string {
  const say = words.broadcasting;
  if (tensor === "b" || tensor === "∂L/∂b") return say.describeBias(output, N);
  if (tensor === "∂L/∂Z") return say.describeGradient(row, output);
  return say.describeOutput(row, output);
}
