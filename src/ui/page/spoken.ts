import { element } from "../dom/element.js";
import { heardOf } from "../text/raised.js";

/** Milliseconds without a change after which a sentence is read aloud. */
const STILL = 600;

/**
 * Reads aloud what the sentences of the page, its elements with the role `status`, have come to: when they stand still, and
 * one of them, of the figure that has the focus if there is one. Each alone would be read at every step of a slider, forty
 * times a second in a training. While a figure plays step after step nothing is read, and never what stands in an element
 * that is `aria-busy`, such as a walk that plays by itself, or behind a veil. Nor is what a page links of itself as it comes:
 * of linked sentences the reader hears once something was done.
 */
export function spoken(page: HTMLElement): void {
  const voice = element("p", { class: "visually-hidden", role: "status" });
  document.body.append(voice);
  const changed = new Set<HTMLElement>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let hasActed = false;
  for (const act of ["pointerdown", "keydown", "click", "input"])
    document.body.addEventListener(act, () => (hasActed = true), { capture: true, once: true });
  const isSaid = (status: HTMLElement) =>
    status.isConnected &&
    status.closest('[inert], [aria-busy="true"]') === null &&
    (hasActed || status.closest("[data-linked]") === null);
  function speak(): void {
    if (document.querySelector(".play[data-playing]") !== null) {
      waiting = setTimeout(speak, STILL);
      return;
    }
    const figure = document.activeElement?.closest("figure");
    const said = [...changed].filter(isSaid);
    changed.clear();
    const near = said.find((one) => figure?.contains(one));
    const one = near ?? said.at(-1);
    const sentence = one && heardOf(one).trim();
    if (sentence) voice.textContent = sentence;
  }
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes, removedNodes } of changes) {
      const of = statusAround(target);
      if (of !== null) changed.add(of);
      const isReplaced = Array.from(removedNodes).some((node) => statusesIn(node).length > 0);
      for (const status of Array.from(addedNodes).flatMap(statusesIn)) {
        status.ariaLive = "off";
        if (isReplaced) changed.add(status);
      }
    }
    if (changed.size === 0) return;
    clearTimeout(waiting);
    waiting = setTimeout(speak, STILL);
  });
  for (const status of statusesIn(page)) status.ariaLive = "off"; // the page's one voice reads it
  observer.observe(page, { childList: true, characterData: true, subtree: true });
}

function statusesIn(node: Node): HTMLElement[] {
  if (!(node instanceof HTMLElement)) return [];
  const within = node.querySelectorAll<HTMLElement>('[role="status"]');
  return node.role === "status" ? [node, ...within] : [...within];
}

function statusAround(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[role="status"]') ?? null;
}
