import { words } from "../words/index.js";
import { element } from "./element.js";

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
