import { element } from "../../ui/dom/element.js";
import { takeFocus } from "../../ui/dom/take-focus.js";
import { inlineCode } from "../../ui/text/inline-code.js";
import { words } from "./words/index.js";

/**
 * Hints that open one by one, the first `open` of them at once. `onOpen` hears how many are open; `show` opens as many as
 * another tab has.
 */
export function Hints(hints: readonly string[], open: number, onOpen: (open: number) => void) {
  const list = element("ol", { class: "hints" });
  const more = element("button", { type: "button", onclick: () => onOpen(next()) });
  function next(): number {
    list.append(element("li", {}, ...inlineCode(hints[list.childElementCount] ?? "")));
    label();
    return list.childElementCount;
  }
  function label(): void {
    const count = list.childElementCount;
    const isLast = count === hints.length;
    const opened = list.lastElementChild as HTMLElement | null;
    if (isLast && document.activeElement === more && opened) takeFocus(opened);
    more.hidden = isLast;
    more.textContent = words.hints.next(count, hints.length);
  }
  function show(open: number): void {
    // The work may come from a file, and say more than there are.
    while (list.childElementCount < Math.min(open, hints.length)) next();
  }
  label();
  show(open);
  const log = element("div", { role: "log" }, list); // of a log the new lines alone are read
  return { element: element("div", { class: "hints-panel" }, log, more), show };
}
