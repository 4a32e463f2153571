import { element } from "../figures/element.js";
import { numberText } from "../figures/index.js";
import { largestMagnitude } from "../figures/magnitude.js";
import { matrixImage } from "../figures/matrix-image.js";
import { colours } from "../figures/theme.js";
import type { Picture } from "../lab/index.js";
import type { Tensor } from "../nn/index.js";

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
