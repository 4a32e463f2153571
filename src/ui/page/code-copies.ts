import { CopyText } from "../controls/copy-text.js";
import { words } from "./words/index.js";

/** Gives each block of code a button that copies it as it was written, however its lines are broken. */
export function codeCopies(page: HTMLElement): void {
  for (const block of page.querySelectorAll(".observablehq-pre-container")) {
    const copy = CopyText(words.code.copy, () => block.querySelector("code")?.textContent ?? "");
    copy.classList.add("copy-code");
    block.classList.add("can-be-copied");
    block.prepend(copy);
  }
}
