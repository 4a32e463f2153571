import { emit } from "../dom/events.js";

/**
 * The term that the focus stands at: the one of the focused element, or the one that the arrow keys have come
 * to in a focused formula, whose terms take no focus themselves.
 */
export function focusedTerm(focused: Element): string | null {
  const at = focused.matches(".katex-display")
    ? focused.querySelector<HTMLElement>("[data-pointed]")
    : focused.closest<HTMLElement>("[data-term], [data-link-root]");
  return at?.dataset.term ?? null;
}

/**
 * Points at the next term of a formula by ← or →; its terms go round in the order in which they are read.
 * A formula without terms leaves the keys to the browser, which scrolls it. Says whether the key was used.
 */
export function walkTerms(formula: HTMLElement, key: string): boolean {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  const terms = [...formula.querySelectorAll<HTMLElement>("[data-term]")];
  if (step === undefined || terms.length === 0) return false;
  const now = terms.findIndex((term) => term.hasAttribute("data-pointed"));
  const next =
    now < 0 ? (step > 0 ? 0 : terms.length - 1) : (now + step + terms.length) % terms.length;
  terms[now]?.removeAttribute("data-pointed");
  terms[next]!.setAttribute("data-pointed", "");
  terms[next]!.scrollIntoView({ block: "nearest", inline: "nearest" });
  emit(formula, "point", terms[next]!.dataset.term ?? null);
  return true;
}
