import { decoded } from "../address/decoded.js";
import { hasState } from "../address/has-state.js";
import { element } from "../dom/element.js";
import { whileConnected } from "../dom/lifetime.js";
import { takeFocus } from "../dom/take-focus.js";
import { words } from "../words/index.js";

export interface VeilOptions {
  /** What the reader's own guess is made with: the veil leads back to it. */
  guess: HTMLElement;
  /** The reader wants to see the covered element without a guess. */
  skip(): void;
}

// A link to a state of the page shows that state, so what counts is the address that the page was opened with.
const address = typeof location === "undefined" ? null : new URL(location.href);

/** What leads to the guess that lifts a veil, by what is covered. */
const guesses = new WeakMap<Element, () => void>();

/** What leads to the guess that is to be made before an element of the page is shown; undefined where none is. */
export function guessBefore(shown: Element): (() => void) | undefined {
  const covered = shown.closest("[data-veiled]");
  return covered === null ? undefined : guesses.get(covered);
}

/**
 * Covers an element of the page that would give an answer away: blurred and inert, out of reach of pointer, keys and
 * screen readers, with a sentence before it that says so. Nothing is covered if the page was opened by a link to a
 * state of it or to a place in the element, nor on paper. Returns a function that lifts the veil.
 */
export function veil(covered: HTMLElement, { guess, skip }: VeilOptions): () => void {
  if (address !== null && leadsInto(covered, address)) return () => {};
  const sentence = element(
    "div",
    { class: "veil-words" },
    element("p", {}, words.guess.veiled),
    element("button", { type: "button", onclick: () => guess.focus() }, words.guess.toGuess),
    element("button", { type: "button", class: "quiet", onclick: uncover }, words.guess.skip),
  );
  // A click on the veil is none on the page behind it, which would let go of the chosen cell.
  const layer = element("div", { onclick: (event: Event) => event.stopPropagation() }, sentence);
  const cover = element("div", { class: "veil" }, layer);
  whileConnected(cover, (signal) => {
    const observer = new ResizeObserver(() => {
      layer.style.height = `${covered.offsetHeight}px`;
    });
    observer.observe(covered);
    signal.addEventListener("abort", () => observer.disconnect());
  });
  function lift(): void {
    cover.remove();
    covered.inert = false;
    covered.removeAttribute("data-veiled");
  }
  function uncover(): void {
    skip();
    takeFocus(covered);
  }
  guesses.set(covered, () => guess.focus());
  covered.before(cover);
  covered.inert = true;
  covered.dataset.veiled = "";
  return lift;
}

function leadsInto(covered: HTMLElement, url: URL): boolean {
  const target = document.getElementById(decoded(url.hash.slice(1)));
  return hasState(url) || covered.contains(target);
}
