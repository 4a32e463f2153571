import { words } from "../../figures/exercises/words/index.js";
import { element } from "../../ui/dom/element.js";
import type { Stored } from "../../ui/page/stored.js";

/** Says that code is not kept, and why; nothing where it is. */
export function KeptNote(): HTMLElement & { show(how: Stored): void } {
  const root = element("p", { class: "kept", role: "status" });
  return Object.assign(root, {
    show(how: Stored): void {
      root.dataset.kept = how;
      root.textContent = how === "saved" ? "" : words.notKept[how];
    },
  });
}
