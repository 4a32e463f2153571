import { element } from "../figures/element.js";

/** Hints that open one by one. `open` are open at first; `onOpen` is told how many are. */
export function Hints(
  hints: readonly string[],
  { open, onOpen }: { open: number; onOpen: (count: number) => void },
): HTMLElement {
  const list = element("ol", { class: "hints" });
  const more = element("button", {
    type: "button",
    onclick: () => show(list.childElementCount + 1),
  });
  const root = element("div", { class: "hints-panel", role: "status" }, list, more);
  function draw(count: number): void {
    list.replaceChildren(...hints.slice(0, count).map((hint) => element("li", {}, hint)));
    more.hidden = count >= hints.length;
    more.textContent = `${count === 0 ? "A hint" : "Another hint"} (${count} of ${hints.length} open)`;
  }
  function show(count: number): void {
    draw(count);
    onOpen(count);
  }
  draw(Math.min(open, hints.length));
  return root;
}
