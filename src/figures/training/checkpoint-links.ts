import type { SavedRun } from "../../training/store/saved-run.js";
import { savedNetwork } from "../../training/subject/run-address.js";
import { element } from "../../ui/dom/element.js";
import { pageOfSubject } from "../network/present-subject.js";
import { words } from "./words/index.js";

const PAGES = ["network", "evaluation", "draw"] as const;

/** Links to the pages on which a run's network after so many batches can be opened, with spaces in between. */
export function checkpointLinks(run: SavedRun, batches: number): (HTMLElement | string)[] {
  return PAGES.flatMap((page) => {
    const href = pageOfSubject(page, savedNetwork(run, batches));
    return [element("a", { href }, words.checkpoint[page]), " "];
  });
}
