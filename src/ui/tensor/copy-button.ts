import type { Tensor } from "../../nn/index.js";
import { MenuButton } from "../controls/menu-button.js";
import { onClipboard } from "../dom/clipboard.js";
import { loadOrSay } from "../dom/load-or-say.js";
import { noticeOf } from "../dom/notice.js";
import { spokenText } from "../text/raised.js";
import { words } from "../words/index.js";
import { tableText } from "./table-text.js";

/** A tensor that readers may take along. */
export interface Copied {
  /** As readers see it, such as `K′ᵀ`. */
  name: string;
  /** The numbers as they are drawn now; NaN where they are not known yet. */
  read(): Tensor;
}

/**
 * A small button that opens a menu of the forms in which a tensor can be copied. Whatever of `owner` has the focus,
 * Ctrl+C or ⌘C copies the tensor as a table.
 */
export function CopyButton(
  owner: HTMLElement,
  copied: Copied,
): { place: HTMLElement; button: HTMLElement } {
  const { place, button } = MenuButton(words.copy.button(spokenText(copied.name)), TWO_SHEETS);
  button.addEventListener("click", async () => {
    const part = await loadOrSay(owner, () => import("./copy-menu.js"));
    part?.openCopyMenu(place, button, owner, copied);
  });
  onClipboard(owner, "copy", (event, focused) => {
    if (focused instanceof HTMLInputElement || event.clipboardData === null) return;
    event.clipboardData.setData("text/plain", tableText(copied.read()));
    event.preventDefault();
    noticeOf(owner).say(words.copy.asTable(copied.name));
  });
  return { place, button };
}

const TWO_SHEETS = { d: "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" };
