import { type Cell, cellOf, type Lit, termOf } from "../nn/index.js";
import { readUrl, text, writeUrl } from "./url.js";

/**
 * One cell, everywhere. `link` ties all that carries a `data-term` under `root` (cells of matrices, terms
 * of formulas, lines of code) to one selection: pointing at any of them, by pointer, touch or key, lights
 * all that belong together. What is chosen stays in the page's address; what is merely pointed at passes.
 *
 * An element with `data-linked` is told of each change by its method `light(lit, cell)`, so that canvases
 * and sentences take part; such an element asks for a cell by a bubbling `point` or `choose` event.
 */
export interface Linked extends HTMLElement {
  light(lit: Lit, cell: Cell | null): void;
}

export interface LinkOptions {
  /** What lights up with a cell; see `relatives`. */
  relate(cell: Cell): Lit;
  /** Whether such a cell exists; one from the address that does not is dropped. */
  accepts(cell: Cell): boolean;
  /** Resolves when the page replaces this link by another. */
  invalidation: Promise<void>;
}

const ADDRESS = { cell: text() };
const NOTHING: Lit = new Map();
/** A click on one of these means something of its own; a click beside them lets go of the chosen cell. */
const CONTROLS = "a, button, input, select, textarea, label, summary, [tabindex]";

export function link(root: HTMLElement, { relate, accepts, invalidation }: LinkOptions): void {
  let chosen = fromAddress();
  let pointed: string | null = null;

  function fromAddress(): string | null {
    const term = readUrl(ADDRESS).cell;
    const cell = cellOf(term);
    return cell !== null && accepts(cell) ? term : null;
  }
  function litBy(term: string | null): Lit {
    if (term === null) return NOTHING;
    const cell = cellOf(term);
    if (cell === null) return new Map([[term, "chosen"]]);
    return accepts(cell) ? relate(cell) : NOTHING;
  }
  let lit = litBy(chosen);

  function show(): void {
    const term = pointed ?? chosen;
    lit = litBy(term);
    root.toggleAttribute("data-lighting", lit.size > 0);
    light(root);
  }
  function light(part: HTMLElement): void {
    const cell = cellOf(pointed ?? chosen ?? "");
    const accepted = cell !== null && accepts(cell) ? cell : null;
    for (const element of inside(part, "[data-term]")) mark(element, lit);
    for (const element of inside(part, "[data-linked]")) (element as Linked).light(lit, accepted);
  }
  function point(term: string | null): void {
    if (term === pointed) return;
    pointed = term;
    show();
  }
  function choose(term: string | null, push: boolean): void {
    chosen = term !== null && cellOf(term) !== null ? term : null;
    pointed = null;
    writeUrl(ADDRESS, { cell: chosen ?? "" }, push);
    show();
  }

  const stop = new AbortController();
  const on = (target: EventTarget, type: string, listener: (event: Event) => void) =>
    target.addEventListener(type, listener, { signal: stop.signal });
  on(root, "pointerover", (event) => {
    if ((event as PointerEvent).pointerType !== "touch") point(termAt(event));
  });
  on(root, "pointerleave", () => point(null));
  // A press focuses before it clicks: only the click counts then, and makes a step that Back undoes.
  let pressing = false;
  on(root, "pointerdown", () => {
    pressing = true;
  });
  on(root, "click", (event) => {
    pressing = false;
    const term = termAt(event);
    if (term !== null) choose(term, true);
    else if (chosen !== null && !(event.target as Element).closest(CONTROLS)) choose(null, true);
  });
  on(root, "focusin", (event) => {
    const term = termAt(event);
    if (!pressing && term !== null && cellOf(term) !== null) choose(term, false);
  });
  on(root, "keydown", (event) => {
    pressing = false;
    if ((event as KeyboardEvent).key === "Escape") choose(null, true);
  });
  on(root, "point", (event) => point(nameOf((event as CustomEvent<Cell | null>).detail)));
  on(root, "choose", (event) => choose(nameOf((event as CustomEvent<Cell | null>).detail), false));
  on(window, "popstate", () => {
    chosen = fromAddress();
    pointed = null;
    show();
  });
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

function* inside(part: HTMLElement, selector: string): Generator<HTMLElement> {
  if (part.matches(selector)) yield part;
  yield* part.querySelectorAll<HTMLElement>(selector);
}

function mark(element: HTMLElement, lit: Lit): void {
  const role = lit.get(element.dataset.term ?? "");
  if (role === undefined) element.removeAttribute("data-lit");
  else if (element.dataset.lit !== role) element.dataset.lit = role;
}

function termAt(event: Event): string | null {
  const found = (event.target as Element).closest<HTMLElement>("[data-term]");
  return found?.dataset.term ?? null;
}

function nameOf(cell: Cell | null): string | null {
  return cell === null ? null : termOf(cell);
}
