import { type Cell, cellOf, type Lit } from "../../nn/index.js";
import { readUrl, text, writeUrl } from "../address/address.js";

/**
 * One cell, everywhere. `link` ties all that carries a `data-term` under `root` (cells of matrices, terms
 * of formulas, lines of code) to one selection: pointing at any of them, by pointer, touch or key, lights
 * all that belong together. What is chosen stays in the page's address; what is merely pointed at passes.
 *
 * An element with `data-linked` is told of each change by its method `light(lit, cell)`, so that canvases
 * and sentences take part; such an element asks for a term, or for none, by a
 * bubbling `point` or `choose` event whose detail is the term or null.
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
  /** The term that is chosen at first, where the address names none. */
  initial?: string;
  /** Under which name the address keeps the chosen cell, where a page has more links than one. */
  address?: string;
}

const NOTHING: Lit = new Map();
/** Whether a click here means something of its own; a click beside such things lets go of the chosen cell. */
function isControl(target: Element): boolean {
  return target.closest("a, button, input, select, textarea, label, summary, [tabindex]") !== null;
}

export function link(
  root: HTMLElement,
  { relate, accepts, invalidation, initial = "", address = "cell" }: LinkOptions,
): void {
  root.dataset.linkRoot = address;
  const fields = { [address]: text(initial) };
  let chosen = fromAddress();
  let pointed: string | null = null;

  function fromAddress(): string | null {
    const term = readUrl(fields)[address];
    const cell = cellOf(term);
    return term === "" || (cell !== null && !accepts(cell)) ? null : term;
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
    for (const element of own(part, "[data-term]")) mark(element, lit);
    for (const element of own(part, "[data-linked]")) (element as Linked).light(lit, accepted);
  }
  /** The elements that this link lights: those under its root that are under no root within it. */
  function own(part: HTMLElement, selector: string): HTMLElement[] {
    const found = [...part.querySelectorAll<HTMLElement>(selector)];
    if (part.matches(selector)) found.unshift(part);
    return found.filter((element) => element.closest("[data-link-root]") === root);
  }
  function termAt(event: Event): string | null {
    const found = (event.target as Element).closest<HTMLElement>("[data-term], [data-link-root]");
    return found?.dataset.term ?? null;
  }
  function isMine(event: Event): boolean {
    return (event.target as Element).closest("[data-link-root]") === root;
  }
  function point(term: string | null): void {
    if (term === pointed) return;
    pointed = term;
    show();
  }
  function choose(term: string | null, push: boolean): void {
    chosen = term;
    pointed = null;
    writeUrl(fields, { [address]: chosen ?? "" }, push);
    show();
  }

  const stop = new AbortController();
  const on = (target: EventTarget, type: string, listener: (event: Event) => void) =>
    target.addEventListener(
      type,
      (event) => (target === window || isMine(event)) && listener(event),
      {
        signal: stop.signal,
      },
    );
  on(root, "pointerover", (event) => {
    if ((event as PointerEvent).pointerType !== "touch") point(termAt(event));
  });
  on(root, "pointerleave", () => point(null));
  on(root, "focusout", () => point(null));
  // A press focuses before it clicks: only the click counts then, and makes a step that Back undoes.
  let pressing = false;
  on(root, "pointerdown", () => {
    pressing = true;
  });
  on(root, "click", (event) => {
    pressing = false;
    const term = termAt(event);
    if (term !== null) choose(term, true);
    else if (chosen !== null && !isControl(event.target as Element)) choose(null, true);
  });
  on(root, "focusin", (event) => {
    const term = termAt(event);
    if (!pressing && term !== null) choose(term, false);
  });
  on(root, "keydown", (event) => {
    pressing = false;
    const { key, target } = event as KeyboardEvent;
    if (key === "Escape") choose(null, true);
    const formula = (target as Element).closest<HTMLElement>(".katex-display");
    if (formula !== null && (key === "ArrowLeft" || key === "ArrowRight")) {
      walkTerms(formula, key === "ArrowRight" ? 1 : -1);
      event.preventDefault();
    }
  });
  on(root, "point", (event) => point((event as CustomEvent<string | null>).detail));
  on(root, "choose", (event) => choose((event as CustomEvent<string | null>).detail, false));
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

/** Points at the next term of a formula; the formula's terms go round in the order they are read in. */
function walkTerms(formula: HTMLElement, step: number): void {
  const terms = [...formula.querySelectorAll<HTMLElement>("[data-term]")];
  const now = terms.findIndex((term) => term.hasAttribute("data-pointed"));
  if (terms.length === 0) return;
  const next =
    now < 0 ? (step > 0 ? 0 : terms.length - 1) : (now + step + terms.length) % terms.length;
  terms[now]?.removeAttribute("data-pointed");
  terms[next].setAttribute("data-pointed", "");
  formula.dispatchEvent(
    new CustomEvent("point", { bubbles: true, detail: terms[next].dataset.term }),
  );
}

function mark(element: HTMLElement, lit: Lit): void {
  const role = lit.get(element.dataset.term ?? "");
  if (role === undefined) element.removeAttribute("data-lit");
  else if (element.dataset.lit !== role) element.dataset.lit = role;
}
