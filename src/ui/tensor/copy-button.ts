import type { Tensor } from "../../nn/index.js";
import { element } from "../dom/element.js";
import { svgElement } from "../dom/svg-element.js";
import { words } from "../words/index.js";
import { noticeOf } from "./notice.js";
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
): { root: HTMLElement; button: HTMLElement } {
  const sheets = svgElement(
    "svg",
    { viewBox: "0 0 16 16", "aria-hidden": "true" },
    svgElement("path", { d: "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" }),
  );
  const button = element(
    "button",
    {
      type: "button",
      class: "copy-button",
      "aria-label": words.copy.button(copied.name),
      "aria-haspopup": "menu",
      "aria-expanded": "false",
    },
    sheets,
  );
  const root = element("span", { class: "copy" }, button);
  button.addEventListener("click", async () => {
    const { openCopyMenu } = await import("./copy-menu.js");
    openCopyMenu(root, button, owner, copied);
  });
  owner.addEventListener("copy", (event) => {
    if (event.target instanceof HTMLInputElement || event.clipboardData === null) return;
    event.clipboardData.setData("text/plain", tableText(copied.read()));
    event.preventDefault();
    noticeOf(owner).say(words.copy.asTable(copied.name));
  });
  return { root, button };
}
