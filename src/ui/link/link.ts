import { type Cell, cellOf, type Lit } from "../../nn/index.js";
import { onBackOrForward, readUrl, text, writeUrl } from "../address/address.js";
import type { HistoryStep } from "../address/history-writer.js";
import { focusedTerm } from "./focused-term.js";
import { keepFocus } from "./keep-focus.js";
import { linkedElements } from "./linked-elements.js";
import { markLit } from "./mark-lit.js";

/**
 * One cell, everywhere. `link` ties all that carries a `data-term` under `root` (cells of matrices, terms
 * of formulas, lines of code) to one selection: pointing at any of them, by pointer, touch or key, lights
 * all that belong together. A whole tensor that is pointed at is outlined, beside what is lit. What is chosen, by a click, Enter or Space, stays in the page's address; what is
 * merely pointed at, by the pointer or the focus, passes. Escape lets go.
 *
 * An element with `data-linked` is told of each change by its method `light(lit, cell, at)`, so that canvases
 * and sentences take part; `at` is what was pointed at or chosen there, null where it was nothing on the page.
 * Such an element asks for a term, or for none, by a bubbling `point` or `choose` event whose detail is the
 * term or null.
 */
export interface Linked extends HTMLElement {
  light(lit: Lit, cell: Cell | null, at: Element | null): void;
}

/**
 * Some figures speak of one thing, such as a pixel, also while a cell that is about many is chosen elsewhere. They light
 * what they speak of; what is pointed at or chosen within such a figure lights there as it is.
 */
export interface Subject {
  /** The figures, as a selector. */
  figures: string;
  /** What they speak of when a cell is pointed at or chosen. */
  of(cell: Cell): Cell;
}

export interface LinkOptions {
  /** What lights up with a cell; see `relatives`. */
  relate(cell: Cell): Lit;
  /** Whether such a cell exists; one from the address that does not is dropped. */
  accepts(cell: Cell): boolean;
  /** Resolves when the page replaces this link by another. */
  invalidation: Promise<void>;
  /** The term that is chosen at first, where the address names none. */
  initial?: string;
  /** Figures that speak of one thing alone, whatever is chosen elsewhere on the page. */
  subject?: Subject;
  /** Under which name the address keeps the chosen cell, where a page has more links than one. */
  address?: string;
}

const NOTHING: Lit = new Map();
/** Whether a click here means something of its own; a click beside such things lets go of the chosen cell. */
function isControl(target: Element): boolean {
  return target.closest("a, button, input, select, textarea, label, summary, [tabindex]") !== null;
}

/** Whether Enter and Space mean something of their own here. */
function isNative(target: Element): boolean {
  return target.matches("a, button, input, select, textarea, summary");
}

export function link(
  root: HTMLElement,
  { relate, accepts, invalidation, initial = "", subject, address = "cell" }: LinkOptions,
): void {
  root.dataset.linkRoot = address;
  const fields = { [address]: text(initial) };
  let chosen = fromAddress();
  let pointed: string | null = null;
  let at: Element | null = null;
  /** Where the chosen term was chosen; null where that was in the address. */
  let chosenAt: Element | null = null;

  function fromAddress(): string | null {
    const term = readUrl(fields)[address] ?? "";
    const cell = cellOf(term);
    return term === "" || (cell !== null && !accepts(cell)) ? null : term;
  }
  /** What lights up with a term: a cell's relatives, or a whole tensor beside what is lit already. */
  function litBy(term: string | null, already: Lit): Lit {
    if (term === null) return already;
    const cell = cellOf(term);
    if (cell === null) return new Map([...already, [term, "chosen"]]);
    return accepts(cell) ? relate(cell) : NOTHING;
  }
  /** What is lit, and the cell that it is about. */
  let asked = { lit: NOTHING, cell: null as Cell | null };
  /** The same for the figures that speak of one thing. */
  let spokenOf = asked;

  function show(): void {
    const cell = cellOf(pointed ?? "") ?? cellOf(chosen ?? "");
    const accepted = cell !== null && accepts(cell) ? cell : null;
    asked = { lit: litBy(pointed, litBy(chosen, NOTHING)), cell: accepted };
    const own = accepted && subject?.of(accepted);
    spokenOf = own ? { lit: relate(own), cell: own } : asked;
    root.toggleAttribute("data-lighting", asked.lit.size > 0);
    light(root);
  }
  function seenBy(element: HTMLElement): typeof asked {
    if (subject === undefined || spokenOf === asked) return asked;
    const figure = element.closest(subject.figures);
    const place = pointed === null ? chosenAt : at;
    return figure === null || figure.contains(place) ? asked : spokenOf;
  }
  function light(part: HTMLElement): void {
    const tensor = pointed ?? chosen;
    const linked: Linked[] = [];
    for (const element of linkedElements(root, part)) {
      // Not by `dataset`, which takes eight times as long: a page has thousands of cells.
      const name = element.getAttribute("data-tensor");
      const term = element.getAttribute("data-term");
      if (name !== null) element.toggleAttribute("data-outlined", name === tensor);
      if (term !== null) markLit(element, term, seenBy(element).lit);
      if (element.hasAttribute("data-linked")) linked.push(element as Linked);
    }
    for (const element of linked) {
      const { lit, cell } = seenBy(element);
      element.light(lit, cell, at);
    }
  }
  function termAt(event: Event): string | null {
    const found = (event.target as Element).closest<HTMLElement>("[data-term], [data-link-root]");
    return found?.dataset.term ?? null;
  }
  function isMine(event: Event): boolean {
    return (event.target as Element).closest("[data-link-root]") === root;
  }
  function point(term: string | null, place: EventTarget | null): void {
    if (term === pointed) return;
    pointed = term;
    at = place as Element | null;
    show();
  }
  function choose(term: string | null, step: HistoryStep, place: EventTarget | null): void {
    chosen = term;
    pointed = null;
    at = place as Element | null;
    chosenAt = at;
    writeUrl(fields, { [address]: chosen ?? "" }, step);
    show();
  }

  const stop = new AbortController();
  const { signal } = stop;
  keepFocus(root, signal);
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
  ) => root.addEventListener(type, (event) => isMine(event) && listener(event), { signal });
  on("pointerover", (event) => {
    if (event.pointerType !== "touch") point(termAt(event), event.target);
  });
  on("pointerleave", () => point(null, null));
  on("focusin", (event) => point(focusedTerm(event.target as Element), event.target));
  on("focusout", (event) => {
    // Between two elements of the page the focus is nowhere for a moment, in which nothing is to be redrawn.
    const next = event.relatedTarget as Element | null;
    if (next?.closest("[data-link-root]") !== root) point(null, null);
  });
  on("click", (event) => {
    const term = termAt(event);
    if (term !== null) choose(term, "push", event.target);
    else if (chosen !== null && !isControl(event.target as Element)) choose(null, "push", null);
  });
  on("keydown", (event) => {
    const { key } = event;
    const target = event.target as HTMLElement;
    if (event.defaultPrevented) return;
    if (key === "Escape") choose(null, "push", null);
    if ((key !== "Enter" && key !== " ") || isNative(target)) return;
    const term = focusedTerm(target);
    if (term === null) return;
    choose(term, "push", target);
    event.preventDefault(); // Space would scroll
  });
  on("point", ({ detail, target }) => point(detail, target));
  on("choose", ({ detail, target }) => choose(detail, "replace", target));
  onBackOrForward(() => {
    chosen = fromAddress();
    pointed = null;
    at = null;
    chosenAt = null;
    show();
  }, signal);
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof HTMLElement) light(node);
  });
  observer.observe(root, { childList: true, subtree: true });
  invalidation.then(() => {
    stop.abort();
    observer.disconnect();
  });
  show();
}
