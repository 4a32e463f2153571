import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/**
 * Says that something has been removed, with a button that brings it back, which takes the focus of the one that removed
 * it. What was offered before is past then.
 */
export function RemovedNote(): {
  element: HTMLElement;
  /** `undo` brings it back, and gives the focus a place. */
  offer(sentence: string, undo: () => void): void;
} {
  const told = element("span", { role: "status" });
  const way = element("span", {});
  const root = element("p", { class: "removed-note" }, told, " ", way);
  root.hidden = true;
  return {
    element: root,
    offer(sentence, undo) {
      const press = () => {
        root.hidden = true;
        undo();
      };
      const button = element("button", { type: "button", onclick: press }, words.bringBack);
      root.hidden = false;
      told.textContent = sentence;
      way.replaceChildren(button);
      button.focus();
    },
  };
}
