import { alternatingKernel } from "../../figures/convolution/example-tensors.js";
import { GradientVerdict } from "../../figures/gradient/gradient-verdict.js";
import { caseGrid } from "../../figures/reader-case/case-grid.js";
import { PoolingGradientEverywhere } from "../../mistakes/gradient-everywhere/pooling-gradient-everywhere.js";
import type { PoolingRelations } from "../../nn/equations/index.js";
import { numericBackward, sharedPoolingGradient } from "../../nn/gradient/index.js";
import { MaxPooling, reshape, type Tensor, termOf } from "../../nn/index.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { type PoolingSettings, poolingImage, poolingSizes } from "./pooling-example.js";
import { markWindows, markWinners } from "./pooling-marks.js";
import { words } from "./words/index.js";

type Editable = HTMLElement & { value: Tensor };
const say = words.pooling;

/** An image X [h, w] and the gradient of its pooled outputs, ∂L/∂Y [o1, o2], which readers may change. */
export function givenPooling(settings: PoolingSettings): { x: Editable; gradY: Editable } {
  const { side, window } = poolingSizes(settings.size);
  const up = alternatingKernel([side / window, side / window]);
  const grid = (tensor: Tensor, name: string, remark: string) =>
    caseGrid(TensorGrid(tensor, { name, remark, editable: true }));
  return {
    x: grid(poolingImage(settings), "X", say.image),
    gradY: grid(up, "∂L/∂Y", say.gradient),
  };
}

/** The windows V, the outputs Y and the gradient ∂L/∂X as the winner's rule has it. */
export interface Pooled {
  V: Tensor;
  Y: Tensor;
  "∂L/∂X": Tensor;
}

/** These three, drawn; winners are marked in them and in the given image, `xGrid`. */
export function pooledGrids(
  relations: PoolingRelations,
  k: number,
  xGrid: HTMLElement,
  tensors: Pooled,
): { v: HTMLElement; y: HTMLElement; gradX: HTMLElement } {
  const v = TensorGrid(tensors.V, { name: "V", remark: say.windows });
  const y = TensorGrid(tensors.Y, { name: "Y", remark: say.outputs });
  const gradX = TensorGrid(tensors["∂L/∂X"], { name: "∂L/∂X", remark: say.imageGradient });
  const wins = (row: number, column: number) => {
    const pixel = { tensor: "X", index: [row, column] };
    return termOf(relations.winnerOf(relations.windowOf(pixel))) === termOf(pixel);
  };
  for (const grid of [xGrid, gradX]) {
    markWindows(grid, [k, k]);
    markWinners(grid, wins);
  }
  markWinners(v, (row, place) => {
    const window = relations.windowOf({ tensor: "V", index: [row, place] });
    const [pixel] = relations.pixelsOf(window).slice(place);
    return pixel !== undefined && termOf(relations.winnerOf(window)) === termOf(pixel);
  });
  return { v, y, gradX };
}

/**
 * What the winner's rule is compared with: the gradient that pixels share if they tie, finite differences, and, if the
 * reader makes the mistake, the gradient that goes to every cell, for which there is room beside them. All are of one
 * image, [h, w].
 */
export function judgedGradients(
  relations: PoolingRelations,
  k: number,
  { x, gradY, gradX }: { x: Tensor; gradY: Tensor; gradX: Tensor },
  everywhere: boolean,
): { grids: HTMLElement[]; verdicts: HTMLElement[] } {
  const { shape } = x;
  const image = reshape(x, [1, 1, ...shape]);
  const up = reshape(gradY, [1, 1, ...gradY.shape]);
  const mistaken = reshape(new PoolingGradientEverywhere(k, k).backward(image, up), shape);
  const shared = reshape(sharedPoolingGradient(image, up, [k, k]), shape);
  const numeric = reshape(numericBackward(new MaxPooling(k, k), image, up), shape);
  const [, columns = 1] = shape;
  const isKink = (i: number) =>
    relations.isTied({ tensor: "X", index: [Math.floor(i / columns), i % columns] });
  const grid = (values: Tensor, title: string, remark: string) =>
    TensorGrid(values, { name: "∂L/∂X", title, remark });
  const verdict = (name: string, rule: string, analytic: Tensor) =>
    GradientVerdict(name, { rule, analytic, numeric, isKink });
  const grids = [
    grid(shared, "∂L/∂X", say.shared),
    grid(numeric, "Δ", words.finiteDifferences),
    grid(mistaken, "✗ ∂L/∂X", say.everywhere),
  ];
  grids.at(-1)!.toggleAttribute("data-away", !everywhere); // it keeps its room
  for (const made of grids) markWindows(made, [k, k]);
  return {
    grids,
    verdicts: [
      verdict("winner", say.rule, gradX),
      ...(everywhere ? [verdict("everywhere", say.mistakenRule, mistaken)] : []),
    ],
  };
}
