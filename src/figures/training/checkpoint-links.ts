import type { SavedRun } from "../../training/store/saved-run.js";
import { savedNetwork } from "../../training/subject/run-address.js";
import { element } from "../../ui/dom/element.js";
import { pageOfSubject } from "../network/present-subject.js";
import { words } from "./words/index.js";

const PAGES = ["network", "evaluation", "draw"] as const;

/**
 * Links to the pages on which a run's network can be opened, with spaces in between. `show` aims them at the network after
 * so many batches. They are the same links all the time, for a run that trains shows another checkpoint several times a
 * second, and a link that was replaced would take the focus away with it.
 */
export function CheckpointLinks(): {
  elements: readonly (HTMLElement | string)[];
  show(run: SavedRun, batches: number): void;
} {
  const links = PAGES.map((page) => ({ page, link: element("a", {}, words.checkpoint[page]) }));
  return {
    elements: links.flatMap(({ link }) => [link, " "]),
    show(run, batches) {
      for (const { page, link } of links)
        link.href = pageOfSubject(page, savedNetwork(run, batches));
    },
  };
}
