import { element } from "../dom/element.js";
import { isPressable, setPressable } from "../dom/pressable.js";

/**
 * A button that starts something, and one that stops it, which is there while it goes on. Whoever has pressed one of them
 * by keys still stands at one of them afterwards.
 */
export function StartAndStop(
  words: { readonly start: string; readonly stop: string },
  onStart: () => void,
  onStop: () => void,
) {
  const start = element(
    "button",
    { type: "button", class: "primary", onclick: () => isPressable(start) && onStart() },
    words.start,
  );
  const stop = element("button", { type: "button", onclick: onStop }, words.stop);
  /** Whether it goes on, and whether it can be started. */
  function busy(now: boolean, canStart = !now): void {
    setPressable(start, canStart);
    if (!now && document.activeElement === stop) start.focus();
    stop.hidden = !now;
  }
  busy(false);
  return { start, stop, busy };
}
