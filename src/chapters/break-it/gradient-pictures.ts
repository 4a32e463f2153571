import type { Picture } from "../../lab/index.js";
import type { Tensor } from "../../nn/index.js";
import { colours } from "../../ui/dom/colours.js";
import { element } from "../../ui/dom/element.js";
import { largestMagnitude } from "../../ui/tensor/magnitude.js";
import { matrixImage } from "../../ui/tensor/matrix-image.js";
import { numberText } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

/** A digit, and what the loss says of each of its pixels: right, and by the mistaken network. */
export function GradientPictures({ digit, right, wrong }: Picture): HTMLElement {
  const root = element("div", { class: "gradient-pictures" });
  const said = words.pictures;
  root.append(Image(said.digit, digit), Image(said.right, right), Image(said.wrong, wrong));
  return root;
}

function Image(name: string, matrix: Tensor): HTMLElement {
  const numbers = matrix.data.every(Number.isFinite)
    ? words.pictures.largest(numberText(largestMagnitude(matrix.data), 4))
    : words.pictures.noNumbers;
  const kinds = { isHole: () => false, isKnown: () => true };
  const canvas = matrixImage(matrix, kinds, 1, colours(document.documentElement));
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", words.pictures.label(name, numbers));
  return element(
    "div",
    { class: "gradient-picture" },
    canvas,
    words.pictures.caption(name, numbers),
  );
}
