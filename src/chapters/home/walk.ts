import { currentUrl } from "../../ui/address/address.js";
import { hasState } from "../../ui/address/has-state.js";
import { PlayButton } from "../../ui/controls/play-button.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { whileConnected } from "../../ui/dom/lifetime.js";
import { words } from "./words/index.js";

/** Milliseconds for which each term is lit: long enough to find it in all pictures. */
const PACE = 2000;

/**
 * Points at one term after the other, by itself at first, until the reader points at one or pauses it; nothing of it
 * gets into the address. It does not begin by itself where the reader's system asks for less motion, or where the
 * address tells of a state. What its figure says of the terms is not read out meanwhile.
 */
export function Walk(terms: readonly string[], from: string): HTMLElement {
  let at = terms.indexOf(from);
  let isHeld = false;
  const play = PlayButton({ pace: PACE, step });
  const next = element("button", { type: "button", onclick: goOn }, words.walk.next);
  const root = element("div", { class: "buttons home-walk", onclick: hush }, play, next);

  function step(): true {
    at = (at + 1) % terms.length;
    isHeld = true;
    hush();
    hold();
    return true;
  }
  function goOn(): void {
    play.stop();
    step();
  }
  /** Points at the walk's term again: what else is passed over, such as plain paper, points at none. */
  function hold(): void {
    if (isHeld) emit(root, "point", terms[at]!);
  }
  function hush(): void {
    for (const said of root.closest("figure")?.querySelectorAll('.sum [role="status"]') ?? [])
      said.ariaBusy = String(play.isPlaying());
  }
  function take({ type, target }: Event): void {
    const isTouched = target instanceof Element && target.closest("[data-term]") !== null;
    if (isTouched) {
      isHeld = false;
      play.stop();
      hush();
    } else if (type !== "click") {
      hold();
    }
  }
  whileConnected(root, (signal) => {
    for (const type of ["pointerover", "focusin", "click"])
      document.addEventListener(type, take, { signal });
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (!isStill && !hasState(currentUrl())) play.toggle();
  });
  return root;
}
