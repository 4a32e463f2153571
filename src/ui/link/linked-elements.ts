const LINKED = ["[data-term]", "[data-tensor]", "[data-linked]"].join();
/** What begins another link, or is about to be replaced. */
const APART = ["[data-link-root]", "[data-stale]"].join();

/**
 * The elements that a link lights in a part of the page: those under its root that are under no root within it, and no
 * drawing that is about to be replaced (ui/page/cells).
 */
export function linkedElements(root: HTMLElement, part: HTMLElement): HTMLElement[] {
  if (part.closest(APART) !== root) return [];
  const found = [...part.querySelectorAll<HTMLElement>(LINKED)];
  if (part.matches(LINKED)) found.unshift(part);
  // A page has thousands of cells, and little that is apart: to ask each cell where it stands would take longer than to light it.
  const apart = new Set<Element>();
  for (const other of part.querySelectorAll(APART))
    for (const element of [other, ...other.querySelectorAll(LINKED)]) apart.add(element);
  return apart.size === 0 ? found : found.filter((element) => !apart.has(element));
}
