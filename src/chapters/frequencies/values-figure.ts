import { StruckMatrix } from "../../figures/convolution/struck-matrix.js";
import { gains, singularValues, wrapKernel } from "../../nn/frequency/index.js";
import { reshape, type Tensor, tensor, unfoldKernel } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { largestDifference } from "../../ui/tensor/largest-difference.js";
import { words } from "./words/index.js";

const say = words.values;
/** The image's side, and the kernel's. */
const [SIDE, WINDOW] = [4, 2];

/** K″ within the matrix of the wrapped image, and the singular values of both beside the gains of all frequencies. */
export interface ValuesFigure {
  matrix: ReturnType<typeof StruckMatrix>;
  table: HTMLElement;
  /** Between |K̂| and the singular values of the wrapped matrix, both sorted. */
  difference: HTMLElement;
}

/** k [1, 1, 2, 2], on an image of 4 × 4 pixels. */
export function valuesFigure(k: Tensor): ValuesFigure {
  const field = [SIDE, SIDE] as const;
  const whole = wrapKernel(k, field); // [16, 16]
  const left = unfoldKernel(k, field); // K″ [9, 16]
  const places = SIDE - WINDOW + 1;
  const seen = wrapKernel(tensor(k.shape, new Float64Array(k.data.length).fill(1)), field);
  const matrix = StruckMatrix(whole, {
    label: words.matrix,
    left,
    kept: {
      rows: Array.from(
        { length: places ** 2 },
        (_, r) => Math.floor(r / places) * SIDE + (r % places),
      ),
      columns: Array.from({ length: SIDE ** 2 }, (_, c) => c),
    },
    isHole: ([row, column]) => seen.data[row * SIDE ** 2 + column] === 0,
  });
  const byFrequency = gains(reshape(k, [WINDOW, WINDOW]), field)
    .data.toSorted()
    .reverse();
  const ofWrapped = singularValues(whole);
  const ofLeft = singularValues(left);
  const cell = (value: number | undefined) =>
    element("td", {}, value === undefined ? "" : value.toFixed(3));
  const rows = ofWrapped.map((value, i) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, i + 1),
      cell(byFrequency[i]),
      cell(value),
      cell(ofLeft[i]),
    ),
  );
  const heads = [say.number, say.frequencies, say.wrapped, say.within];
  return {
    matrix,
    table: element(
      "table",
      { class: "singular-values" },
      element("caption", {}, say.label),
      element(
        "thead",
        {},
        element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head))),
      ),
      element("tbody", {}, ...rows),
    ),
    difference: largestDifference(
      "singular-values",
      tensor([16], byFrequency),
      tensor([16], ofWrapped),
    ),
  };
}
