import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/** How many of the formulas the reader has brought the check to agree with. It follows them. */
export function tallyOf(hunts: readonly (HTMLElement & { value: boolean })[]): HTMLElement {
  const line = element("p", { class: "hunt-tally", role: "status" });
  const show = () => {
    const agreed = hunts.filter(({ value }) => value).length;
    line.textContent = words.hunt.tally(agreed, hunts.length);
  };
  for (const hunt of hunts) hunt.addEventListener("input", show);
  show();
  return line;
}
