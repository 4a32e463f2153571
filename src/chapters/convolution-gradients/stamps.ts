import { type Equation, type Tensor, termOf } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { numberText } from "../../ui/text/number-text.js";
import { followPixel } from "./follow-pixel.js";

/**
 * The rows of K″ as what they are: the kernel laid on the image, once for each output, in the outputs' own
 * order. The pixel that is followed is framed in each of them; where the kernel lies on it, the weight on it
 * stands out. A picture for the eye: the numbers, and the keys, are in K″ itself.
 *
 * unfolded is K″ [o1·o2, h·w] of one channel; `isHole` says where it holds no weight.
 */
export function Stamps(
  equation: Equation,
  unfolded: Tensor,
  isHole: (index: readonly number[]) => boolean,
): HTMLElement {
  const [, o1 = 0, o2 = 0] = equation.shapes.Y ?? [];
  const [, h = 0, w = 0] = equation.shapes.X ?? [];
  const cellAt = (row: number, column: number) => {
    const index = [row, column];
    const text = isHole(index) ? "" : numberText(unfolded.data[row * h * w + column] ?? Number.NaN);
    const term = termOf({ tensor: "K″", index });
    return element("i", { "data-term": term, "data-stamped": text !== "" }, text);
  };
  const stamps = Array.from({ length: o1 * o2 }, (_, row) => {
    const cells = Array.from({ length: h * w }, (_, column) => cellAt(row, column));
    return element("div", { class: "stamp" }, ...cells);
  });
  const root = element("div", { class: "stamps", "aria-hidden": "true" }, ...stamps);
  root.style.setProperty("--outputs", String(o2));
  root.style.setProperty("--columns", String(w));
  return followPixel(root, equation, ([, y, x]) => {
    for (const stamp of stamps) {
      for (const cell of stamp.querySelectorAll("[data-pixel]")) cell.removeAttribute("data-pixel");
      const under = stamp.children[y * w + x];
      under?.setAttribute("data-pixel", "");
      stamp.toggleAttribute("data-meets", under?.hasAttribute("data-stamped") ?? false);
    }
  });
}
