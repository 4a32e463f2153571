import { element } from "../figures/element.js";

/** Hints that open one by one. */
export function Hints(hints: readonly string[]): HTMLElement {
  const list = element("ol", { class: "hints" });
  const more = element("button", { type: "button", onclick: () => open(list.childElementCount) });
  function open(next: number): void {
    list.append(element("li", {}, hints[next]));
    label(next + 1);
  }
  function label(count: number): void {
    more.hidden = count === hints.length;
    more.textContent = `${count === 0 ? "A hint" : "Another hint"} (${count} of ${hints.length} open)`;
  }
  label(0);
  return element("div", { class: "hints-panel", role: "status" }, list, more);
}
