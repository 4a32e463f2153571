import { followPixel, pixelColumn } from "../../figures/gradient/follow.js";
import { type Equation, type Tensor, termOf, valueAt } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { numberText } from "../../ui/text/number-text.js";

/**
 * The rows of K″ as what they are: the kernel laid on the image, once for each output, in the outputs' own
 * order. The pixel that is followed is framed in each of them; where the kernel lies on it, the weight on it
 * stands out. With several channels, the stamps of the pixel's own. A picture for the eye: the numbers, and the keys,
 * are in K″ itself.
 *
 * unfolded is K″ [c2·h′·w′, c1·h·w]; `isHole` says where it holds no weight.
 */
export function Stamps(
  equation: Equation,
  unfolded: Tensor,
  isHole: (index: readonly number[]) => boolean,
): HTMLElement {
  const [c2 = 0, , across = 0] = equation.shape("Y").slice(-3);
  const [h = 0, w = 0] = equation.shape("X").slice(-2);
  const [rows = 0] = unfolded.shape;
  const root = element("div", { class: "stamps", "aria-hidden": "true" });
  root.style.setProperty("--outputs", String(across));
  root.style.setProperty("--columns", String(w));
  root.style.setProperty("--kernels", String(c2));
  function cellAt(row: number, column: number, pixel: number): HTMLElement {
    const index = [row, column];
    const stamped = !isHole(index);
    return element(
      "i",
      {
        "data-term": termOf({ tensor: "K″", index }),
        "data-stamped": stamped,
        "data-pixel": column === pixel,
      },
      stamped ? numberText(valueAt(unfolded, index)) : "",
    );
  }
  return followPixel(root, equation, (pixel) => {
    const at = pixelColumn(equation, pixel);
    const first = pixel.c * h * w;
    const stamps = Array.from({ length: rows }, (_, row) => {
      const cells = Array.from({ length: h * w }, (_, i) => cellAt(row, first + i, at));
      return element("div", { class: "stamp", "data-meets": !isHole([row, at]) }, ...cells);
    });
    root.replaceChildren(...stamps);
  });
}
