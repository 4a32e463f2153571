import { CHANGED_LINES } from "../../lab/index.js";
import type { MistakeId } from "../../mistakes/index.js";
import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/** The line that a mistake changes, in NumPy and in TypeScript: as it should be, and as it is in the lab's network. */
export function ChangedLine(mistake: MistakeId): HTMLElement {
  const lines = Object.entries(CHANGED_LINES[mistake]).map(([language, { right, wrong }]) =>
    element(
      "div",
      { class: "changed-line" },
      element("span", {}, words.line.languages[language as "numpy" | "typescript"]),
      element(
        "pre",
        {},
        element("del", { "aria-label": words.line.right(right) }, right),
        element("ins", { "aria-label": words.line.wrong(wrong) }, wrong),
      ),
    ),
  );
  return element("div", { class: "changed-lines" }, ...lines);
}
