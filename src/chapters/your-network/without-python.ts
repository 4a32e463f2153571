import { element } from "../../ui/dom/element.js";
import { whileConnected } from "../../ui/dom/lifetime.js";
import { words } from "./words/index.js";

/** One line in place of the figure, and nothing else of the page's text or of its contents. */
export function WithoutPython(): HTMLElement {
  const line = element("p", { class: "without-python" }, words.without);
  whileConnected(line, () => {
    line.closest("figure")?.replaceWith(line); // with its menu, which would save an empty picture
    for (const part of document.querySelectorAll<HTMLElement>(".needs-python")) {
      part.hidden = true;
      for (const { id } of part.querySelectorAll("h2"))
        document.querySelector(`#observablehq-toc a[href="#${id}"]`)?.closest("li")?.remove();
    }
  });
  return line;
}
