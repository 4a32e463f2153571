import { whileConnected } from "../dom/lifetime.js";
import { isTextField } from "../dom/text-field.js";
import { store, stored } from "./stored.js";

const NAME = "unfold.projector";

/** Whether this tab shows its pages for a lecture, large and without what stands around them. */
export function isProjecting(): boolean {
  return document.documentElement.classList.contains("projector");
}

/** Shows a page as the tab shows its pages, before the first paint. A figure in a frame stays as it is. */
export function keepProjecting(): void {
  const isFramed = window.parent !== window;
  if (stored("sessionStorage", NAME) !== null && !isFramed) show(true);
}

/**
 * A page for a lecture: type and figures large, the list of pages and the contents away, and the whole screen if the
 * browser lets us have it. It begins by the one button or Alt+P, and ends by the other, by Alt+P or by Escape; the next
 * page of the tab is shown alike. The focus of the button that goes is taken by the one that comes. Where text is written
 * Alt+P is a letter: π on a Mac.
 */
export function projector(begin: HTMLButtonElement, end: HTMLButtonElement): void {
  const change = (isOn: boolean) => {
    const { activeElement } = document;
    project(isOn);
    const [goes, comes] = isOn ? [begin, end] : [end, begin];
    if (activeElement === goes) comes.focus({ preventScroll: true });
  };
  begin.addEventListener("click", () => change(true));
  end.addEventListener("click", () => change(false));
  whileConnected(begin, (signal) => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const { code, altKey, ctrlKey, metaKey, shiftKey } = event;
      const isAlone = !ctrlKey && !metaKey && !shiftKey;
      const isAltP = code === "KeyP" && altKey && isAlone && !isTextField(event.target);
      const isEscape = event.key === "Escape" && document.querySelector("dialog[open]") === null;
      if (!isAltP && !(isEscape && isProjecting())) return;
      event.preventDefault();
      change(isAltP && !isProjecting());
    };
    // The browser ends the full screen by Escape without telling of the key.
    const ended = () => {
      if (document.fullscreenElement === null) change(false);
    };
    document.addEventListener("keydown", pressed, { signal });
    document.addEventListener("fullscreenchange", ended, { signal });
  });
}

function project(isOn: boolean): void {
  if (isOn === isProjecting()) return;
  store("sessionStorage", NAME, isOn ? "1" : null);
  show(isOn);
  // A browser may refuse the full screen, or have none: the page is large all the same.
  if (isOn) document.documentElement.requestFullscreen?.().catch(() => {});
  else if (document.fullscreenElement !== null) document.exitFullscreen();
}

function show(isOn: boolean): void {
  document.documentElement.classList.toggle("projector", isOn);
}
