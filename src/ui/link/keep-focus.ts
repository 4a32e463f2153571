interface Place {
  element: HTMLElement;
  term: string | undefined;
  figure: string | undefined;
}

/**
 * Keeps the focus where the reader left it. A redraw that takes the focused element out of the page leaves the
 * focus nowhere: keys would scroll the page, and digits vanish. It comes back to the same element, if that was
 * only moved, or else to the one that now carries its term in the same figure.
 */
export function keepFocus(root: HTMLElement, signal: AbortSignal): void {
  let last: Place | null = null;
  let lost: Place | null = null;
  // Where the reader goes by itself is where the focus belongs.
  document.addEventListener(
    "pointerdown",
    ({ target }) => {
      lost = null;
      if (last?.element.contains(target as Node) === false) last = null;
    },
    { signal, capture: true },
  );
  document.addEventListener(
    "focusin",
    ({ target }) => {
      lost = null;
      last = root.contains(target as Node) ? placeOf(target as HTMLElement) : null;
    },
    { signal, capture: true },
  );
  const observer = new MutationObserver((changes) => {
    if (document.activeElement !== document.body) return;
    if (last !== null && changes.some(({ removedNodes }) => isIn(last, removedNodes))) lost = last;
    const place = lost;
    if (place !== null)
      (place.element.isConnected ? place.element : find(root, place))?.focus(QUIETLY);
  });
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener("abort", () => observer.disconnect());
}

const QUIETLY: FocusOptions = { preventScroll: true };

function placeOf(element: HTMLElement): Place {
  const { term } = element.closest<HTMLElement>("[data-term]")?.dataset ?? {};
  return { element, term, figure: figureOf(element) };
}

function figureOf(element: HTMLElement): string | undefined {
  return element.closest<HTMLElement>("[data-figure]")?.dataset.figure;
}

function isIn(place: Place | null, removed: NodeList): boolean {
  return Array.from(removed).some((node) => node.contains(place?.element ?? null));
}

/** The element that can take the focus in the place of one that has gone. */
function find(root: HTMLElement, { term, figure }: Place): HTMLElement | undefined {
  if (term === undefined) return undefined;
  const same = root.querySelectorAll<HTMLElement>(`[data-term="${CSS.escape(term)}"][tabindex]`);
  return Array.from(same).find((element) => figureOf(element) === figure);
}
