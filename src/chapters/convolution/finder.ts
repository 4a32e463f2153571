import type { Brush } from "../../figures/convolution/brush.js";
import { PaintedGrid } from "../../figures/convolution/given-grids.js";
import { KERNELS, kernelNamed, TRAINED, trainedKernel } from "../../figures/convolution/kernels.js";
import { INK, PICTURES, picture } from "../../figures/convolution/pictures.js";
import { words as given } from "../../figures/convolution/words/index.js";
import type { Tensor } from "../../nn/index.js";
import { choice, type Values } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";
import { element } from "../../ui/dom/element.js";
import type { Grid } from "../../ui/tensor/tensor-grid.js";
import { numberText } from "../../ui/text/number-text.js";
import { edgesFound, weightSum } from "./edges-found.js";
import { words } from "./words/index.js";

/** The side of the picture that is searched, in pixels. */
export const PICTURE_SIDE = 12;
/** The side of the kernels that are given by hand. */
const KERNEL_SIDE = 3;

/** What the picture shows. */
export const pictureSettings = {
  picture: labelled(given.settings.picture, choice(PICTURES, "stroke"), given.pictures),
};

/** What the kernel looks for. */
export const kernelSettings = {
  weights: labelled(
    words.finder.kernel,
    choice([...KERNELS, ...TRAINED], "horizontal"),
    given.kernels,
  ),
};

/** The picture X [1, 12, 12], to type and to paint into. */
export function SearchedGrid(
  { picture: name }: Values<typeof pictureSettings>,
  digit: Tensor,
  brush: Brush,
): Grid {
  const x = picture(name, [1, PICTURE_SIDE, PICTURE_SIDE], digit);
  return PaintedGrid(x, { name: "X", size: "close", brush });
}

/** The kernel K [1, 1, 3, 3], 5 × 5 where it was learned, to type and to paint into. */
export function SeekingGrid(
  { weights: name }: Values<typeof kernelSettings>,
  trained: Tensor,
  brush: Brush,
): Grid {
  const learned = TRAINED.find((other) => other === name);
  const byHand = KERNELS.find((other) => other === name) ?? "identity";
  const k =
    learned === undefined
      ? kernelNamed(byHand, [1, 1, KERNEL_SIDE, KERNEL_SIDE])
      : trainedKernel(learned, trained);
  return PaintedGrid(k, { name: "K", size: "close", brush });
}

/** Says which edges a kernel finds, and why; `data-found` is the answer's name. */
export function EdgeVerdict(k: Tensor): HTMLElement {
  const found = edgesFound(k);
  const sum = weightSum(k.data);
  const said = words.edges[found];
  const sentence =
    typeof said === "string" ? said : said(numberText(sum), numberText(sum * INK), String(INK));
  return element("p", { class: "verdict", role: "status", "data-found": found }, sentence);
}
