import type { Tensor } from "../../nn/index.js";
import type { ProductVerdict } from "../../nn/matrix/index.js";
import { element } from "../../ui/dom/element.js";
import { symbolOf } from "../../ui/tensor/symbol.js";
import { numberText } from "../../ui/text/number-text.js";
import { withRaised } from "../../ui/text/raised.js";
import type { Tile } from "./product-tiles.js";
import { words } from "./words/index.js";

/** A matrix of more cells than this is told of in words only. */
const MOST_CELLS = 400;

/** A product of two tiles, drawn: both outlines, their inner sizes side by side, and what was computed. */
export function ProductBench(
  verdict: ProductVerdict | null,
  first: Tile | undefined,
  second: Tile | undefined,
  target: Tile,
): HTMLElement[] {
  if (verdict === null || first === undefined || second === undefined) return [];
  const [, columns = 0] = first.tensor.shape;
  const [rows = 0] = second.tensor.shape;
  const drawn = [
    element(
      "div",
      { class: "product-outlines", "aria-hidden": "true" },
      outline(first, "columns"),
      element("span", { class: "operator" }, "·"),
      outline(second, "rows"),
    ),
    element(
      "div",
      { class: "product-bars", "aria-hidden": "true" },
      element("span", {}, ...withRaised(words.columnsOf(first.name))),
      bar(columns, rows),
      element("span", {}, String(columns)),
      element("span", {}, ...withRaised(words.rowsOf(second.name))),
      bar(rows, columns),
      element("span", {}, String(rows)),
    ),
  ];
  if (verdict.kind === "clash" || target.tensor.data.length > MOST_CELLS) return drawn;
  const wrong = verdict.kind === "numbers" ? verdict.cells : [];
  drawn.push(
    element(
      "div",
      { class: "product-result" },
      numbers(verdict.product, `${first.name} · ${second.name}`, wrong),
      numbers(target.tensor, words.byCheck(target.name)),
    ),
  );
  return drawn;
}

/** The outline of a matrix, ruled into cells; the side that meets the other factor is drawn strong. */
function outline({ name, tensor }: Tile, inner: "rows" | "columns"): HTMLElement {
  const [rows = 0, columns = 0] = tensor.shape;
  const box = element("span", { class: "product-outline", "data-inner": inner });
  box.style.setProperty("--rows", String(rows));
  box.style.setProperty("--columns", String(columns));
  box.style.setProperty("--longest", String(Math.max(rows, columns)));
  const symbol = symbolOf(name.replace("(", ""));
  return element(
    "span",
    { class: "product-outlined" },
    element("span", { class: "symbol", "data-symbol": symbol }, ...withRaised(name)),
    box,
  );
}

/** A bar of `length` units, of which those beyond `other` find no partner. */
function bar(length: number, other: number): HTMLElement {
  const units = Array.from({ length }, (_, i) =>
    element("i", { class: i < other ? "paired" : "alone" }),
  );
  const drawn = element("span", { class: "product-bar" }, ...units);
  drawn.style.setProperty("--longest", String(Math.max(length, other)));
  return drawn;
}

/** A matrix with its numbers; the wrong ones are marked. */
function numbers(
  { shape: [rows = 0, columns = 0], data }: Tensor,
  caption: string,
  wrong: readonly number[] = [],
): HTMLElement {
  const cell = (at: number) =>
    element("td", { class: wrong.includes(at) ? "wrong" : null }, numberText(data[at]!));
  const row = (i: number) =>
    element("tr", {}, ...Array.from({ length: columns }, (_, j) => cell(i * columns + j)));
  const body = element("tbody", {}, ...Array.from({ length: rows }, (_, i) => row(i)));
  // It may scroll, so the Tab key stops at it.
  return element("table", { tabindex: 0 }, element("caption", {}, ...withRaised(caption)), body);
}
