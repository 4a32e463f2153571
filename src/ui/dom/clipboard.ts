import { words } from "../words/index.js";
import { element } from "./element.js";
import { whileConnected } from "./lifetime.js";

/**
 * Puts a text on the clipboard and says whether it is there. Where the browser does not let the page do so, over http for
 * one, it shows the text, selected, for the reader to copy.
 */
export async function copyText(text: string, label: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    showToCopy(text, label);
    return false;
  }
}

/**
 * Hears of each copy, or each paste, that is made while the focus is in an element, and where the focus is. The browser
 * tells the place of its selection, which is another one in Firefox when the focus has come by keys.
 */
export function onClipboard(
  owner: HTMLElement,
  type: "copy" | "paste",
  hear: (event: ClipboardEvent, focused: Element) => void,
): void {
  whileConnected(owner, (signal) => {
    const told = (event: ClipboardEvent) => {
      const focused = document.activeElement;
      if (focused !== null && owner.contains(focused)) hear(event, focused);
    };
    document.addEventListener(type, told, { signal });
  });
}

function showToCopy(text: string, label: string): void {
  const field = element("textarea", { readonly: true, rows: 10, "aria-label": label });
  field.value = text;
  const dialog = element(
    "dialog",
    { class: "copy-dialog", "aria-label": label, onclose: () => dialog.remove() },
    element("p", {}, words.copy.byHand),
    field,
    element("button", { type: "button", onclick: () => dialog.close() }, words.copy.close),
  );
  document.body.append(dialog);
  dialog.showModal();
  field.select();
}
