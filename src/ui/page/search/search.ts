import { whileConnected } from "../../dom/lifetime.js";
import { loadOrSay } from "../../dom/load-or-say.js";
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
  const { body } = document;
  let dialog: Promise<SearchDialog | null> | undefined;
  async function load(): Promise<SearchDialog | null> {
    const part = await loadOrSay(body, () => import("./dialog.js"));
    return part === null ? null : part.searchDialog(root);
  }
  async function open(): Promise<void> {
    dialog ??= load();
    const loaded = await dialog;
    if (loaded === null)
      dialog = undefined; // it may come at the next press
    else loaded.open();
  }
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
