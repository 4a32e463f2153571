import { alternatingKernel } from "../../figures/convolution/example-tensors.js";
import { GradientVerdict } from "../../figures/gradient/gradient-verdict.js";
import { caseGrid } from "../../figures/reader-case/case-grid.js";
import { cellwise, type Relations, relationsOf } from "../../nn/equations/index.js";
import { numericBackward } from "../../nn/gradient/index.js";
import { ReLU, type Tensor } from "../../nn/index.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { Sentence } from "../../ui/text/sentence.js";
import { describeRelu } from "./describe-relu.js";
import { reluExample } from "./pooling-example.js";
import { words } from "./words/index.js";

type Editable = HTMLElement & { value: Tensor };
const say = words.relu;

/** X [2, 4] and ∂L/∂Y [2, 4], which readers may change. */
export function givenRelu(): { x: Editable; gradY: Editable } {
  const given = { remark: say.given, editable: true };
  return {
    x: caseGrid(TensorGrid(reluExample, { name: "X", ...given })),
    gradY: caseGrid(TensorGrid(alternatingKernel([2, 4]), { name: "∂L/∂Y", ...given })),
  };
}

/** What is given to a ReLU, and what its mask makes of it, all [2, 4]. */
export interface Rectified {
  X: Tensor;
  Y: Tensor;
  M: Tensor;
  "∂L/∂Y": Tensor;
  "∂L/∂X": Tensor;
}

const TENSORS = ["X", "Y", "M", "∂L/∂Y", "∂L/∂X"];

/** The cells of one index belong together. */
export const reluRelations: Relations = relationsOf(cellwise(TENSORS, [2, 4]));

/** All that is computed, the gradient held against finite differences, and the chosen cell in words. */
export function reluFigure(tensors: Rectified): {
  y: HTMLElement;
  mask: HTMLElement;
  gradX: HTMLElement;
  numeric: HTMLElement;
  sentence: HTMLElement;
  verdict: HTMLElement;
} {
  const { X: x, "∂L/∂Y": gradY, "∂L/∂X": analytic } = tensors;
  const numeric = numericBackward(new ReLU(), x, gradY);
  const isKink = (i: number) => x.data[i] === 0;
  return {
    y: TensorGrid(tensors.Y, { name: "Y" }),
    mask: TensorGrid(tensors.M, { name: "M", title: "[X > 0]", remark: say.mask }),
    gradX: TensorGrid(analytic, { name: "∂L/∂X" }),
    numeric: TensorGrid(numeric, { name: "∂L/∂X", title: "Δ", remark: words.finiteDifferences }),
    sentence: Sentence({ describe: describeRelu(x, gradY), invitation: say.invitation }),
    verdict: GradientVerdict("relu", { rule: say.rule, analytic, numeric, isKink }),
  };
}
