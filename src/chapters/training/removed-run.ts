import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/**
 * Says that a run has been deleted, with a button that brings it back, which takes the focus of the one that deleted it.
 * What was offered before is past then.
 */
export function RemovedRun(): {
  element: HTMLElement;
  /** `undo` brings the run back, and gives the focus a place. */
  offer(name: string, undo: () => void): void;
} {
  const told = element("span", { role: "status" });
  const way = element("span", {});
  const root = element("p", { class: "removed-run" }, told, " ", way);
  root.hidden = true;
  return {
    element: root,
    offer(name, undo) {
      const press = () => {
        root.hidden = true;
        undo();
      };
      const button = element("button", { type: "button", onclick: press }, words.runs.undo);
      root.hidden = false;
      told.textContent = words.runs.deleted(name);
      way.replaceChildren(button);
      button.focus();
    },
  };
}
