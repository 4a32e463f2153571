import { whileConnected } from "../dom/lifetime.js";

/**
 * On a wide screen the contents of the page stand in the width that its text leaves empty. Figures and code are wider than
 * text: while one passes there, the contents step aside. On a narrow screen they are folded above the page's title.
 */
export function contents(aside: HTMLElement, page: HTMLElement): void {
  const fold = aside.querySelector("details");
  let wasBeside = false;
  let covered: IntersectionObserver | undefined;
  const place = () => {
    covered?.disconnect();
    aside.classList.remove("aside");
    const isBeside = getComputedStyle(aside).position === "fixed";
    if (fold !== null && isBeside !== wasBeside) fold.open = isBeside;
    wasBeside = isBeside;
    if (isBeside) covered = whileCovered(aside, page);
  };
  requestAnimationFrame(place); // in the frame that lays the page out anyhow
  void document.fonts.ready.then(place); // typefaces change its size
  whileConnected(aside, (signal) => window.addEventListener("resize", place, { signal }));
}

/** Has the contents step aside while a part of the page passes where they stand. */
function whileCovered(aside: HTMLElement, page: HTMLElement): IntersectionObserver {
  const { left, right, top, bottom } = aside.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const beyond = [top, clientWidth - right, clientHeight - bottom, left];
  const there = new Set<Element>();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting, boundingClientRect } of changes)
        isIntersecting && boundingClientRect.height > 0 ? there.add(target) : there.delete(target);
      aside.classList.toggle("aside", there.size > 0);
    },
    { rootMargin: beyond.map((length) => `${-length}px`).join(" ") },
  );
  for (const part of parts(page)) observer.observe(part);
  return observer;
}

/** What stands on the page; a part whose code lights with its figure has no box of its own. */
function parts(page: HTMLElement): Element[] {
  return [...page.querySelectorAll(":scope > *, :scope > .with-code > *")];
}
