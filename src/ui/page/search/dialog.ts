import { clamp } from "../../../nn/clamp.js";
import { element } from "../../dom/element.js";
import { words } from "../words/index.js";
import { excerpt, type Found, finderOf } from "./finder.js";
import type { Section } from "./section.js";

/** So many results are shown; who wants another one types more. */
const SHOWN = 30;

export interface SearchDialog {
  open(): void;
}

/**
 * The search over the whole site: a field, and below it links to the sections that were found. Enter opens the first, the
 * arrow keys walk along them, Escape closes.
 */
export function searchDialog(root: string): SearchDialog {
  const field = element("input", {
    type: "search",
    "aria-label": words.search.name,
    placeholder: words.search.field,
    autocomplete: "off",
    spellcheck: "false",
  });
  const status = element("p", { role: "status", class: "search-status" });
  const list = element("ol", { class: "search-results" });
  const close = element("button", { type: "button" }, words.search.close);
  const bar = element("div", { class: "search-bar" }, field, close);
  const dialog = element("dialog", { class: "search", "aria-label": words.search.name });
  dialog.append(bar, status, list);
  document.body.append(dialog);

  let find: ((query: string) => Found[]) | undefined;
  function show(): void {
    const query = field.value.trim();
    const found = query === "" ? [] : (find?.(query) ?? []);
    list.replaceChildren(...found.slice(0, SHOWN).map((result) => resultOf(result, root)));
    if (find === undefined || query === "") return;
    status.textContent =
      found.length > 0 ? words.search.count(found.length) : words.search.none(query);
  }
  async function load(): Promise<void> {
    status.textContent = words.search.loading;
    try {
      const response = await fetch(new URL("search.json", root));
      if (!response.ok) throw new Error(response.statusText);
      find = finderOf((await response.json()) as Section[]);
      status.textContent = "";
      show();
    } catch {
      status.textContent = words.search.missing;
    }
  }
  const links = () => Array.from(list.querySelectorAll("a"));
  field.addEventListener("input", show);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) links()[0]?.click();
  });
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.isComposing) {
      event.preventDefault(); // a field for searches would only be emptied
      dialog.close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.isComposing) return;
    event.preventDefault();
    const stops = [field, ...links()];
    const from = stops.indexOf(event.target as HTMLInputElement);
    stops[clamp(from + step, 0, stops.length - 1)]?.focus();
  });
  dialog.addEventListener("click", ({ target }) => {
    // A link may lead to a section of this page; a click beside the dialog is one on the dialog itself.
    if (target === dialog || (target as Element).closest("a") !== null) dialog.close();
  });
  return {
    open(): void {
      if (!dialog.open) dialog.showModal();
      field.focus();
      field.select();
      if (find === undefined) load();
    },
  };
}

function resultOf({ section, words }: Found, root: string): HTMLElement {
  const { page, title, text, address } = section;
  const pieces = excerpt(text, words).map((piece) =>
    piece.isFound ? element("mark", {}, piece.text) : piece.text,
  );
  const link = element("a", { href: new URL(address, root).href });
  const heading = title === "" ? [page] : [page, element("span", { class: "arrow" }, " › "), title];
  link.append(element("b", {}, ...heading), element("span", { class: "excerpt" }, ...pieces));
  return element("li", {}, link);
}
