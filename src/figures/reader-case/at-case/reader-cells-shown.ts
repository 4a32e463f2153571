import type { Cell } from "../../../nn/index.js";
import { compareGradients, type Lit, type Tensor, termOf, valueAt } from "../../../nn/index.js";
import { sameShape } from "../../../nn/shape.js";
import { element } from "../../../ui/dom/element.js";
import type { Linked } from "../../../ui/link/link.js";
import { TensorGrid } from "../../../ui/tensor/tensor-grid.js";
import { numberText } from "../../../ui/text/number-text.js";
import { markDiffering } from "../../gradient/gradient-verdict.js";
import type { ReaderCase } from "../case-part.js";
import { words } from "./words/index.js";

const opened = typeof location === "undefined" ? "" : location.href;

/**
 * What a reader's code gave beside what is right on the same numbers, `values`, and in words where they differ. Where the
 * figure has other numbers by now, a way back to those of the case.
 */
export function ReaderCells(
  { called, given, got }: ReaderCase,
  values: Readonly<Record<string, Tensor>>,
): HTMLElement {
  const isSame = Object.entries(given).every(([name, tensor]) => same(tensor, values[name]));
  const results = Object.entries(got).flatMap(([name, yours]) => {
    const right = values[name];
    return right === undefined ? [] : [{ name, yours, right }];
  });
  return element(
    "div",
    {
      class: "reader-case",
      role: "group",
      "aria-label": words.label,
      "data-present": String(isSame),
    },
    element("p", { class: "reader-case-title" }, words.title(called)),
    ...(isSame ? shown(results) : [element("p", {}, words.changed, " ", again())]),
    element("p", {}, element("a", { href: "./your-network.html" }, words.back)),
  );
}

interface Result {
  readonly name: string;
  readonly yours: Tensor;
  readonly right: Tensor;
}

function shown(results: readonly Result[]): HTMLElement[] {
  const fitting = results.filter(({ yours, right }) => sameShape(yours.shape, right.shape));
  return [...results.map(Pair), Chosen(fitting)];
}

/** Yours and the right one, and what differs in words. */
function Pair({ name, yours, right }: Result): HTMLElement {
  const grid = TensorGrid(right, { name, remark: words.right });
  if (!sameShape(yours.shape, right.shape)) {
    const [mine, wanted] = [yours.shape, right.shape].map((shape) => shape.join(" × "));
    const said = words.anotherShape(name, mine ?? "", wanted ?? "");
    return element("div", {}, element("div", { class: "figure-body" }, grid), P(said));
  }
  const { differing } = compareGradients(right, yours);
  const drawn = markDiffering(TensorGrid(yours, { name, remark: words.yours }), {
    of: name,
    analytic: yours,
    numeric: right,
  });
  const said = words.differs(name, differing.length, right.data.length);
  return element("div", {}, element("div", { class: "figure-body" }, drawn, grid), P(said));
}

function P(text: string): HTMLElement {
  return element("p", { class: "reader-case-verdict" }, text);
}

/** What both say of the chosen cell. */
function Chosen(results: readonly Result[]): HTMLElement {
  const root = element("p", { class: "reader-case-chosen", "data-linked": true }, words.choose);
  function light(_lit: Lit, cell: Cell | null): void {
    const result = results.find(({ name }) => name === cell?.tensor);
    root.textContent =
      cell === null || result === undefined
        ? words.choose
        : words.at(
            termOf(cell),
            numberText(valueAt(result.yours, cell.index)),
            numberText(valueAt(result.right, cell.index)),
          );
  }
  return Object.assign(root, { light } satisfies Pick<Linked, "light">);
}

/** Opens the page again as it was when the reader came. */
function again(): HTMLElement {
  const onclick = () => (location.href === opened ? location.reload() : location.assign(opened));
  return element("button", { type: "button", onclick }, words.again);
}

function same(a: Tensor, b: Tensor | undefined): boolean {
  return (
    b !== undefined &&
    sameShape(a.shape, b.shape) &&
    a.data.every((value, i) => Object.is(value, b.data[i]))
  );
}
