const LINKED = ["[data-term]", "[data-tensor]", "[data-linked]"].join();

/**
 * The elements that a link lights in a part of the page: those under its root that are under no root within it, and no
 * drawing that is about to be replaced (ui/page/cells).
 */
export function linkedElements(root: HTMLElement, part: HTMLElement): HTMLElement[] {
  const found = [...part.querySelectorAll<HTMLElement>(LINKED)];
  if (part.matches(LINKED)) found.unshift(part);
  return found.filter((element) => element.closest("[data-link-root], [data-stale]") === root);
}
