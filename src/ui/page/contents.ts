import { onResize, whileConnected } from "../dom/lifetime.js";

/**
 * On a wide screen the contents of the page stand in the width that its text leaves empty. Figures and code are wider than
 * text: while one passes there, the contents step aside. On a narrow screen they are folded above the page's title.
 */
export function contents(aside: HTMLElement, page: HTMLElement): void {
  const fold = aside.querySelector("details");
  let wasBeside = false;
  const place = () => {
    const isBeside = getComputedStyle(aside).position === "fixed";
    if (fold !== null && isBeside !== wasBeside) fold.open = isBeside;
    wasBeside = isBeside;
    const list = aside.getBoundingClientRect();
    const isCovered = isBeside && parts(page).some((part) => meet(list, part));
    aside.classList.toggle("aside", isCovered);
  };
  const placeSoon = inNextFrame(place);
  onResize(page, placeSoon);
  whileConnected(aside, (signal) => {
    document.addEventListener("scroll", placeSoon, { signal, passive: true });
  });
}

/** What stands on the page; a part whose code lights with its figure has no box of its own. */
function parts(page: HTMLElement): Element[] {
  return [...page.querySelectorAll(":scope > *, :scope > .with-code > *")];
}

function meet(list: DOMRect, part: Element): boolean {
  const { left, right, top, bottom } = part.getBoundingClientRect();
  return (
    bottom > top && right > list.left && left < list.right && top < list.bottom && bottom > list.top
  );
}

/** The task, done once in the next frame however often it is asked for. */
function inNextFrame(task: () => void): () => void {
  let isAwaited = false;
  return () => {
    if (isAwaited) return;
    isAwaited = true;
    requestAnimationFrame(() => {
      isAwaited = false;
      task();
    });
  };
}
