import { element } from "../dom/element.js";
import { rovingFocus } from "../dom/roving-focus.js";
import { words } from "../words/index.js";
import { arrayText } from "./array-text.js";
import type { Copied } from "./copy-button.js";
import { noticeOf } from "./notice.js";
import { tableText } from "./table-text.js";

/** The forms in which a tensor can be copied. Escape, or going elsewhere, closes the menu; the focus returns to its button. */
export function openCopyMenu(
  place: HTMLElement,
  button: HTMLElement,
  owner: HTMLElement,
  { name, read }: Copied,
): void {
  const notice = noticeOf(owner);
  const items = [
    item(words.copy.array, () => arrayText(name, read()), words.copy.asArray(name)),
    item(words.copy.table, () => tableText(read()), words.copy.asTable(name)),
  ];
  const menu = element(
    "div",
    { class: "copy-menu", role: "menu", "aria-label": words.copy.button(name) },
    ...items,
  );
  rovingFocus(menu, () => items.map((stop) => [stop]));

  function item(label: string, write: () => string, done: string): HTMLElement {
    const made = element("button", { type: "button", role: "menuitem" }, label);
    made.addEventListener("click", async () => {
      close();
      const text = write();
      if (await written(text)) notice.say(done);
      else showToCopy(text, name);
    });
    return made;
  }
  let open = true;
  function close(): void {
    if (!open) return;
    open = false;
    if (menu.contains(document.activeElement)) button.focus();
    menu.remove();
    button.setAttribute("aria-expanded", "false");
  }
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  });
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (!menu.contains(relatedTarget as Node | null)) close();
  });
  button.setAttribute("aria-expanded", "true");
  place.append(menu);
  items[0]!.focus();
}

/** Puts a text on the clipboard, where the browser lets the page: over http it does not. */
async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Shows a text, selected, for the reader to copy. */
function showToCopy(text: string, name: string): void {
  const field = element("textarea", {
    readonly: true,
    rows: 10,
    "aria-label": words.copy.button(name),
  });
  field.value = text;
  const dialog = element(
    "dialog",
    { class: "copy-dialog", onclose: () => dialog.remove() },
    element("p", {}, words.copy.byHand),
    field,
    element("button", { type: "button", onclick: () => dialog.close() }, words.copy.close),
  );
  document.body.append(dialog);
  dialog.showModal();
  field.select();
}
