import type { CheckpointId } from "../../training/store/saved-run.js";
import { element } from "../../ui/dom/element.js";

const PAGES = [
  ["network", "Open it step by step"],
  ["evaluation", "Evaluate it"],
  ["draw", "Let it read your digits"],
] as const;

/** Links to the pages on which the network of a checkpoint can be opened, with spaces in between. */
export function checkpointLinks({ run, batches }: CheckpointId): (HTMLElement | string)[] {
  return PAGES.flatMap(([page, text]) => {
    const href = `./${page}.html?run=${run}&moment=${batches}`;
    return [element("a", { href }, text), " "];
  });
}
