import { element } from "../../ui/dom/element.js";
import type { ChosenMoment } from "./run-view.js";

const PAGES = [
  ["network", "Open it step by step"],
  ["evaluation", "Evaluate it"],
  ["draw", "Let it read your digits"],
] as const;

/** Links to the pages on which the network of a moment can be opened, with spaces in between. */
export function momentLinks({ run, batches }: ChosenMoment): (HTMLElement | string)[] {
  return PAGES.flatMap(([page, text]) => {
    const href = `./${page}.html?run=${run}&moment=${batches}`;
    return [element("a", { href }, text), " "];
  });
}
