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
