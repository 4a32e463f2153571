import { unbroken } from "../text/unbroken.js";
import { element } from "./element.js";

export interface Notice extends HTMLElement {
  say(text: string): void;
  warn(text: string): void;
}

/**
 * A line that lies over the figure, so that nothing moves, and is read aloud: what was done, or what was
 * wrong. It goes when the reader does the next thing. Each owner has one.
 */
export function noticeOf(owner: HTMLElement): Notice {
  const known = owner.querySelector<Notice>(":scope > .notice");
  if (known !== null) return known;
  const root = element("p", { class: "notice", role: "status" });
  let shown = new AbortController();
  function show(text: string, isWarning: boolean): void {
    shown.abort();
    shown = new AbortController();
    root.replaceChildren(...unbroken(text));
    root.classList.toggle("error", isWarning);
    const { signal } = shown;
    for (const type of ["keydown", "pointerdown"])
      document.addEventListener(type, clear, { capture: true, signal });
  }
  function clear(): void {
    shown.abort();
    root.textContent = "";
  }
  owner.append(root);
  return Object.assign(root, {
    say: (text: string) => show(text, false),
    warn: (text: string) => show(text, true),
  });
}
