import type { Picture } from "../../lab/index.js";
import type { Tensor } from "../../nn/index.js";
import { colours } from "../../ui/dom/colours.js";
import { element } from "../../ui/dom/element.js";
import { largestMagnitude } from "../../ui/tensor/magnitude.js";
import { matrixImage } from "../../ui/tensor/matrix-image.js";
import { numberText } from "../../ui/text/number-text.js";

/** A digit, and what the loss says of each of its pixels: right, and by the mistaken network. */
export function GradientPictures({ digit, right, wrong }: Picture): HTMLElement {
  const root = element("div", { class: "gradient-pictures" });
  root.append(Image("the digit", digit), Image("∂L/∂X, right", right), Image("∂L/∂X, here", wrong));
  return root;
}

function Image(name: string, matrix: Tensor): HTMLElement {
  const largest = matrix.data.every(Number.isFinite)
    ? `largest ${numberText(largestMagnitude(matrix.data), 4)}`
    : "not numbers";
  const kinds = { isHole: () => false, isKnown: () => true };
  const canvas = matrixImage(matrix, kinds, 1, colours(document.documentElement));
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", `${name}: ${largest}`);
  return element("div", { class: "gradient-picture" }, canvas, `${name}, ${largest}`);
}
