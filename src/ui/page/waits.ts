/**
 * The mark that the build gives to what a cell is waited for in (site/rooms.ts). A style sheet could find that out, but would
 * do so at each change of the page.
 */
export const WAITS = "data-waits";
/** What stands in the place of a cell until it has been computed. */
export const LOADING = "observablehq-loading";

/** Takes the marks off what waits for cells as these are computed: a figure has then come, and is seen. */
export function unmarkWhatHasCome(page: HTMLElement): void {
  const waiting = new Set(page.querySelectorAll(`[${WAITS}]`));
  const look = () => {
    for (const part of waiting) {
      if (part.querySelector(LOADING) !== null) continue;
      part.removeAttribute(WAITS);
      waiting.delete(part);
    }
    if (waiting.size === 0) observer.disconnect();
  };
  const observer = new MutationObserver((changes) => {
    const isLoading = ({ nodeName }: Node) => nodeName.toLowerCase() === LOADING;
    if (changes.some(({ removedNodes }) => Array.from(removedNodes).some(isLoading))) look();
  });
  observer.observe(page, { childList: true, subtree: true });
  look();
}
