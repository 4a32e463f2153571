/** Text is near that a reader can scroll to by the height of a window. */
const NEAR = "100% 0px";
/** What a page's text consists of; its headings are where links lead, and its figures rest by themselves (ui/figure). */
const TEXT = ["p", "ul", "ol", "table", ".equation", ".katex-display"];

/**
 * Lets the browser leave out the paragraphs and formulas that are far from the view (far-text.css): their hundreds of
 * letters would be moved and painted with each figure that changes its height. Each keeps the room that it took when it was
 * last laid out, and all are laid out anew in a page of another width.
 */
export function restFarText(page: HTMLElement): void {
  const text = Array.from(page.children).filter((part) => part.matches(TEXT.join()));
  const near = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes)
        target.toggleAttribute("data-far", !isIntersecting);
    },
    { rootMargin: NEAR },
  );
  let width = 0;
  const widths = new ResizeObserver(() => {
    if (page.clientWidth === width) return;
    width = page.clientWidth;
    near.disconnect();
    for (const part of text) {
      part.removeAttribute("data-far");
      near.observe(part);
    }
  });
  void document.fonts.ready.then(() => widths.observe(page)); // typefaces change the room of text
}
