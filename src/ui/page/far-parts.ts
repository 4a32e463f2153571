import { atRest } from "../dom/at-rest.js";
import { whileConnected } from "../dom/lifetime.js";
import { LOADING } from "./waits.js";

/** A part is near that a reader can scroll to by the height of a window. */
const NEAR = "100% 0px";
/** Milliseconds until a part is drawn that nobody has come near to. */
const AT_LATEST = 1000;
/** Milliseconds before the first figure is drawn: until then nothing keeps the reader waiting who has just come. */
const BEFORE_THE_FIRST = 5000;
/** So many paragraphs are laid out as fast as one figure. */
const AT_ONCE = 8;

/**
 * Lets the browser leave out the parts of a built page that are far from the view (far-parts.css): what a slider changes of a
 * far figure is neither laid out nor painted until the reader comes near, and text isn't moved with each figure that changes
 * its height. Each part is drawn once when the browser rests, so that it takes its true room: text as soon as its typefaces
 * have come, and anew in a page of another width; figures some seconds later. Whoever prints sooner has all of them drawn then.
 */
export function restFarParts(page: HTMLElement): void {
  const figures = new FarParts(page, ".figure[data-room]", "figure");
  const text = new FarParts(page, "[data-text]", "text"); // as the build has marked it (site/text-rooms.ts)
  setTimeout(() => figures.drawOnce(1), BEFORE_THE_FIRST);
  void document.fonts.ready.then(() => onWidth(page, () => text.drawOnce(AT_ONCE)));
}

/** The parts of one kind. Each kind has its own marks: a browser looks again at all that is in what bears such a mark. */
class FarParts {
  readonly #parts: readonly HTMLElement[];
  readonly #drawn: string;

  constructor(page: HTMLElement, selector: string, kind: string) {
    this.#parts = [...page.querySelectorAll<HTMLElement>(selector)];
    this.#drawn = `data-drawn-${kind}`;
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes)
          target.toggleAttribute(`data-near-${kind}`, isIntersecting);
      },
      { rootMargin: NEAR },
    );
    for (const part of this.#parts) observer.observe(part);
    whileConnected(page, (signal) => {
      addEventListener("beforeprint", () => this.#draw(this.#parts, true), { signal });
      addEventListener("afterprint", () => this.#draw(this.#parts, false), { signal });
    });
  }

  /** Draws one part after the other, so many at once, each when it has come and the browser rests. */
  drawOnce(atOnce: number, parts = this.#parts): void {
    if (parts.length === 0) return;
    atRest(() => {
      const next = parts.filter((part) => part.querySelector(LOADING) === null).slice(0, atOnce);
      if (next.length === 0) return void setTimeout(() => this.drawOnce(atOnce, parts), AT_LATEST);
      this.#draw(next, true);
      // In the first frame it is laid out, and takes its room; in the next one its canvases are drawn.
      afterFrames(3, () => {
        this.#draw(next, false);
        const left = parts.filter((part) => !next.includes(part));
        this.drawOnce(atOnce, left);
      });
    }, AT_LATEST);
  }

  #draw(parts: readonly HTMLElement[], isDrawn: boolean): void {
    for (const part of parts) part.toggleAttribute(this.#drawn, isDrawn);
  }
}

/** Calls back now, and whenever the page gets another width. */
function onWidth(page: HTMLElement, callback: () => void): void {
  let width = page.clientWidth;
  callback();
  const look = () => {
    if (page.clientWidth === width) return;
    width = page.clientWidth;
    callback();
  };
  whileConnected(page, (signal) => window.addEventListener("resize", look, { signal }));
}

function afterFrames(count: number, task: () => void): void {
  if (count === 0) task();
  else requestAnimationFrame(() => afterFrames(count - 1, task));
}
