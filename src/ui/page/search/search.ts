import { whileConnected } from "../../dom/lifetime.js";
import { words } from "../words/index.js";
import type { SearchDialog } from "./dialog.js";

const SHORTCUT = /Mac|iPhone|iPad/.test(navigator.platform)
  ? ({ key: "metaKey", aria: "Meta+K", shown: words.search.commandK } as const)
  : ({ key: "ctrlKey", aria: "Control+K", shown: words.search.controlK } as const);

/**
 * Buttons with `data-opens="search"`, and Control+K (on a Mac, Command+K), open the search. The dialog, and the index from
 * the site's root, are loaded when it is first opened.
 */
export function search(root: string): void {
  let dialog: Promise<SearchDialog> | undefined;
  const open = async () => {
    dialog ??= import("./dialog.js").then(({ searchDialog }) => searchDialog(root));
    (await dialog).open();
  };
  const { body } = document;
  for (const button of document.querySelectorAll<HTMLElement>("[data-opens=search]")) {
    button.setAttribute("aria-keyshortcuts", SHORTCUT.aria);
    button.querySelector("kbd")?.replaceChildren(SHORTCUT.shown);
  }
  body.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("[data-opens=search]") !== null) open();
  });
  whileConnected(body, (signal) => {
    const isShortcut = (event: KeyboardEvent) =>
      event.key.toLowerCase() === "k" && event[SHORTCUT.key] && !event.altKey && !event.shiftKey;
    const opens = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isShortcut(event)) return;
      event.preventDefault();
      open();
    };
    document.addEventListener("keydown", opens, { signal });
  });
}
