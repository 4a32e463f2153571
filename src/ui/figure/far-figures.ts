import { atRest } from "../dom/at-rest.js";
import { whileConnected } from "../dom/lifetime.js";

/** A figure is near that a reader can scroll to by the height of a window. */
const NEAR = "100% 0px";
/** What says that a figure waits for its cells. */
const COMING = "observablehq-loading";
/** Milliseconds until a figure is drawn that nobody has come near to. */
const AT_LATEST = 1000;
/** Milliseconds before the first of them is drawn: until then nothing keeps the reader waiting who has just come. */
const BEFORE_THE_FIRST = 5000;

/**
 * Lets the browser leave out the figures of a built page that are far from the view (ui/page/figure.css): what a slider
 * changes of them is neither laid out nor painted until the reader comes near. Some seconds after the page has come each
 * is drawn once, when the browser rests, so that it takes its true room. Whoever prints sooner has all of them drawn then.
 */
export function restFarFigures(page: HTMLElement): void {
  const figures = page.querySelectorAll<HTMLElement>(".figure[data-room]");
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes)
        target.toggleAttribute("data-near", isIntersecting);
    },
    { rootMargin: NEAR },
  );
  for (const figure of figures) observer.observe(figure);
  setTimeout(drawOnce, BEFORE_THE_FIRST, Array.from(figures));
  const drawAll = (isDrawn: boolean) => {
    for (const figure of figures) figure.toggleAttribute("data-drawn-once", isDrawn);
  };
  whileConnected(page, (signal) => {
    addEventListener("beforeprint", () => drawAll(true), { signal });
    addEventListener("afterprint", () => drawAll(false), { signal });
  });
}

/** Draws figures one after the other, each when it has come and the browser rests. */
function drawOnce(figures: readonly HTMLElement[]): void {
  if (figures.length === 0) return;
  atRest(() => {
    const next = figures.find((figure) => figure.querySelector(COMING) === null);
    if (next === undefined) return void setTimeout(drawOnce, AT_LATEST, figures);
    next.toggleAttribute("data-drawn-once", true);
    // In the first frame it is laid out, and takes its room; in the next one its canvases are drawn.
    afterFrames(3, () => {
      next.removeAttribute("data-drawn-once");
      drawOnce(figures.filter((figure) => figure !== next));
    });
  }, AT_LATEST);
}

function afterFrames(count: number, task: () => void): void {
  if (count === 0) task();
  else requestAnimationFrame(() => afterFrames(count - 1, task));
}
