import { copyText } from "../dom/clipboard.js";
import { element } from "../dom/element.js";
import { words } from "../words/index.js";

/**
 * A button that copies what `read` gives, and a word beside it that says when it is done, until the reader goes on.
 * `what` is said to those who do not see what the button belongs to: `Copy this code`.
 */
export function CopyText(what: string, read: () => string): HTMLElement {
  const told = element("span", { role: "status" });
  const copy = async () => {
    if (await copyText(read(), what)) told.textContent = words.copy.done;
  };
  const button = element(
    "button",
    {
      type: "button",
      class: "quiet",
      "aria-label": what,
      onclick: copy,
      onblur: () => told.replaceChildren(),
    },
    words.copy.text,
  );
  return element("span", { class: "copy-text" }, told, " ", button);
}
