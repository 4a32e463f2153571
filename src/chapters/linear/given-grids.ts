import { alternatingKernel, countingImage } from "../../figures/convolution/example-tensors.js";
import { caseGrid } from "../../figures/reader-case/case-grid.js";
import type { LinearSizes } from "../../nn/equations/index.js";
import { type Tensor, tensor } from "../../nn/index.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { words } from "./words/index.js";

type Editable = HTMLElement & { value: Tensor };

/** The numbers of a linear layer at first: in no tensor a zero, or a number twice. */
export function linearExample({
  n,
  d1,
  d2,
}: LinearSizes): Record<"X" | "W" | "b" | "∂L/∂Z", Tensor> {
  // Multiples of 5 modulo a prime are all different, and these miss 0 for as long as there are no more than 20.
  const scattered = Float64Array.from({ length: n * d2 }, (_, i) => ((5 * i + 3) % 23) - 11);
  const biases = Array.from({ length: d2 }, (_, e) => 10 * (e + 1));
  return {
    X: countingImage([n, d1]),
    W: alternatingKernel([d1, d2]),
    b: tensor([1, d2], biases),
    "∂L/∂Z": tensor([n, d2], scattered),
  };
}

/** X [n, d1], W [d1, d2], b [1, d2] and ∂L/∂Z [n, d2], which readers may change. */
export function givenGrids(sizes: LinearSizes): {
  x: Editable;
  w: Editable;
  b: Editable;
  gradient: Editable;
} {
  const values = linearExample(sizes);
  const grid = (name: keyof typeof values, remark: string) =>
    caseGrid(TensorGrid(values[name], { name, remark, editable: true }));
  return {
    x: grid("X", words.given.x),
    w: grid("W", words.given.w),
    b: grid("b", words.given.b),
    gradient: grid("∂L/∂Z", words.given.gradient),
  };
}
