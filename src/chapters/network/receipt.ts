import { type Cell, termOf } from "../../nn/index.js";
import {
  cellAt,
  type Edit,
  type Receipt as Origin,
  type Position,
  type Step,
  type Term,
  type Trace,
  total,
} from "../../nn/trace/index.js";
import { element } from "../../ui/dom/element.js";
import { giveWay } from "../../ui/dom/give-way.js";
import { onResize } from "../../ui/dom/lifetime.js";
import { rovingFocus } from "../../ui/dom/roving-focus.js";
import { bracketed, equalsSign, figuresText } from "../../ui/text/number-text.js";
import { EvidenceLine } from "./evidence-line.js";
import { operationWords } from "./operation-words.js";
import { stepAt } from "./step-at.js";
import { WhatIfForm } from "./what-if-form.js";
import { words } from "./words/index.js";

/** So many terms, and uses in each tensor, are listed at first; the reader can ask for the rest. */
const [TERMS_SHOWN, USES_LISTED] = [12, 3];
/** So few terms are written with as many figures as their result, so that a reader can add them up. */
const [FEW, FIGURES] = [4, 6];
const QUIET = { type: "button", class: "quiet" } as const;

export interface ReceiptOptions {
  /** The address of the moment at which a cell has just been computed. */
  addressOf(cell: Cell): string;
  /** The formula of an operation, rendered when the site was built; null where it has none. */
  formula(operation: string): Node | null;
  /** Asks for another number in a cell that is given. */
  onEdit(edit: Edit): void;
}

/**
 * How one number came about: its formula, the same with the numbers, the cells it came from and those it
 * feeds, each a link; and what backward needs that forward kept. The links are one stop of the Tab key.
 */
export function Receipt({ addressOf, formula, onEdit }: ReceiptOptions): HTMLElement & {
  show(trace: Trace, position: Position): void;
  point(term: string | null): void;
} {
  const said = words.receipt;
  const heading = element("p", { class: "receipt-title" });
  const intro = element("div", {});
  const whatIf = WhatIfForm(onEdit);
  const body = element("div", {});
  const about = { class: "receipt", "aria-label": said.label, "data-figure": "receipt" };
  const root = element("section", about, heading, intro, whatIf, body);
  let introduced: Step | null = null;
  const renewStops = rovingFocus(root, () => [[...root.querySelectorAll("a")]]);

  function link(trace: Trace, cell: Cell, text = termOf(cell)): HTMLElement {
    const a = element("a", { href: addressOf(cell), "data-term": termOf(cell) }, text);
    a.title = `${termOf(cell)} = ${figuresText(trace.value(cell), 6)}`;
    return a;
  }
  /** scale · a · b, each factor a link to its cell. */
  function written(trace: Trace, { factors, scale, through }: Term, figures: number): Node[] {
    const parts: (Node | string)[] = [];
    const told = (value: number) => bracketed(value, (v) => figuresText(v, figures));
    if (scale !== 1 || factors.length === 0) parts.push(told(scale));
    for (const cell of factors) {
      if (parts.length > 0) parts.push("·");
      const text = told(trace.value(cell));
      parts.push(link(trace, cell, through === undefined ? text : `(−log ${text})`));
    }
    return [element("span", { class: "term" }, ...parts)];
  }
  function sum(trace: Trace, origin: Origin, reached: number): HTMLElement {
    const { step, terms } = origin;
    const counted = terms.slice(0, reached);
    const isSum = step.combine === "sum";
    // Many zeros only hide the rest; a single one is the answer: a closed gate, a loser.
    const told = isSum && terms.length > FEW ? counted.filter(({ value }) => value !== 0) : counted;
    const list = element("span", {});
    const rest = told.length - TERMS_SHOWN;
    const figures = terms.length <= FEW ? FIGURES : 4;
    const separator = isSum ? " + " : ", ";
    const put = (some: readonly Term[]) =>
      some.forEach((term) => {
        if (list.childNodes.length > 0) list.append(separator);
        list.append(...written(trace, term, figures));
      });
    put(told.slice(0, TERMS_SHOWN));
    if (told.length === 0 && isSum) list.append("0");
    if (rest > 0) {
      const more = element("button", QUIET, said.moreTerms(rest, isSum));
      more.addEventListener("click", () => {
        put(told.slice(TERMS_SHOWN));
        renewStops();
        giveWay(more);
      });
      list.append(" ", more);
    }
    const zeros = counted.length - told.length;
    const value =
      reached === terms.length ? total(origin) : counted.reduce((t, { value }) => t + value, 0);
    const numbersOf = ({ scale, factors }: Term) => [scale, ...factors.map((c) => trace.value(c))];
    const format = (number: number) => figuresText(number, figures);
    const sign = isSum ? equalsSign([...told.flatMap(numbersOf), value], format) : "="; // the largest is rounded as it is
    const [result, all] = [`${sign} ${figuresText(value, FIGURES)}`, terms.length];
    const ending = reached < all ? said.equalsSoFar(result, reached, all) : said.equals(result);
    return element(
      "div",
      { class: "receipt-sum", "data-metric": "receipt-total", "data-value": value },
      element("div", { class: "receipt-terms" }, ...said[step.combine](list)),
      element("b", {}, ending),
      zeros > 0 ? said.zeros(zeros) : "",
    );
  }
  /** The cells that use this one, a line for each tensor that does, the first few of each. */
  function uses(trace: Trace, cell: Cell): HTMLElement {
    const list = element("div", { class: "receipt-uses" }, element("b", {}, said.feeds));
    const lines = [...trace.users(cell)]
      .map(({ cells }) => line(trace, cells))
      .filter((l) => l !== null);
    if (lines.length === 0) list.append(said.feedsNothing);
    list.append(...lines);
    return list;
  }
  function line(trace: Trace, cells: Iterator<Cell>): HTMLElement | null {
    const rest = { [Symbol.iterator]: () => cells };
    const first: Cell[] = [];
    for (let next = cells.next(); !next.done; next = cells.next()) {
      first.push(next.value);
      if (first.length > USES_LISTED) break;
    }
    if (first.length === 0) return null;
    const links = (some: readonly Cell[]) =>
      some.flatMap((use, i) => (i === 0 ? [link(trace, use)] : [", ", link(trace, use)]));
    const told = element("p", {}, ...links(first.slice(0, USES_LISTED)));
    if (first.length > USES_LISTED) {
      const more = element("button", QUIET, said.moreCells);
      more.addEventListener("click", () => {
        more.after(", ", ...links([...first.slice(USES_LISTED), ...rest]));
        renewStops();
        giveWay(more);
      });
      told.append(" ", more);
    }
    return told;
  }
  function show(trace: Trace, position: Position): void {
    const step = stepAt(trace, position);
    const { sentence, kept = "" } = operationWords(step.operation);
    const cell = cellAt(trace, position);
    // The formula is laid out once for all cells of a tensor.
    if (introduced !== step) {
      const told = step.kept === undefined ? [] : [" ", said.kept(kept, step.kept)];
      const keeps = element("span", { class: "kept" }, ...told);
      intro.replaceChildren(
        element("p", { class: "receipt-sentence" }, sentence, keeps),
        ...[formula(step.operation)].filter((node) => node !== null),
      );
      introduced = step;
      root.classList.remove("dense");
    }
    const isGiven = cell !== null && step.phase === "given";
    whatIf.show(isGiven ? { cell, value: trace.value(cell) } : null);
    const parts: (Node | null)[] = [];
    if (cell !== null) {
      const origin = trace.receipt(cell);
      const [, , , term] = position;
      const reached = term === undefined ? origin.terms.length : term + 1;
      root.dataset.value = String(origin.value);
      if (origin.terms.length > 0) parts.push(sum(trace, origin, reached));
      parts.push(EvidenceLine(trace, cell, (to, text) => link(trace, to, text)));
      parts.push(uses(trace, cell));
    } else delete root.dataset.value;
    heading.textContent =
      cell === null ? step.name : `${termOf(cell)} = ${figuresText(trace.value(cell), 6)}`;
    body.replaceChildren(...parts.filter((part) => part !== null));
    renewStops();
    keepInView();
  }
  /**
   * Sets it smaller where it would not fit its room, so that all of it stays in view. At one tensor it stays so, instead
   * of being laid out twice at each of its cells.
   */
  function keepInView(): void {
    if (root.classList.contains("dense")) return;
    root.classList.toggle("dense", root.scrollHeight > root.clientHeight);
  }
  onResize(root, () => {
    root.classList.remove("dense");
    keepInView();
  });
  /** Marks the links to a cell that is pointed at elsewhere; null ends it. */
  function point(term: string | null): void {
    for (const a of root.querySelectorAll<HTMLElement>("a[data-term]"))
      a.toggleAttribute("data-pointed", a.dataset.term === term);
  }
  return Object.assign(root, { show, point });
}
