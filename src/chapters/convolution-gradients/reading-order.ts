import { type Equation, type Tensor, valueAt } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { numberText } from "../../ui/text/number-text.js";
import { followPixel } from "./follow-pixel.js";
import { words } from "./words/index.js";

/** The pixel's column of K″ read downwards, the kernel read forwards: the same weights, one reversed. */
export function ReadingOrder(
  equation: Equation,
  k: Tensor,
  unfolded: Tensor,
  isHole: (index: readonly number[]) => boolean,
): HTMLElement {
  const [, , w = 0] = equation.shapes.X ?? [];
  const root = element("dl", { class: "reading-order" });
  const row = (label: string, numbers: readonly number[]) =>
    element(
      "div",
      {},
      element("dt", {}, label),
      element("dd", {}, ...numbers.map((v) => element("span", {}, numberText(v)))),
    );
  return followPixel(root, equation, ([, y, x]) => {
    const column = y * w + x;
    const down = Array.from({ length: unfolded.shape[0] ?? 0 }, (_, at) => [at, column]);
    const met = down.filter((index) => !isHole(index)).map((index) => valueAt(unfolded, index));
    root.replaceChildren(
      row(words.rotation.forwards, Array.from(k.data)),
      row(words.rotation.downwards(column), met),
    );
  });
}
