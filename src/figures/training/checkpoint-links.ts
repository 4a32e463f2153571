import type { CheckpointId } from "../../training/store/saved-run.js";
import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

const PAGES = ["network", "evaluation", "draw"] as const;

/** Links to the pages on which the network of a checkpoint can be opened, with spaces in between. */
export function checkpointLinks({ run, batches }: CheckpointId): (HTMLElement | string)[] {
  return PAGES.flatMap((page) => {
    const href = `./${page}.html?run=${run}&moment=${batches}`;
    return [element("a", { href }, words.checkpoint[page]), " "];
  });
}
