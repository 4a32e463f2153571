import { checkpointLinks } from "../../figures/training/checkpoint-links.js";
import type { SavedRun } from "../../training/store/saved-run.js";
import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/** Says that a run is saved, and where the network of its last checkpoint can be opened; or why it is not. */
export function SavedRunNote(): HTMLElement & {
  show(run: SavedRun): void;
  say(trouble: string): void;
} {
  const root = element("p", { class: "run-ways", "data-figure": "kept" });
  return Object.assign(root, {
    show({ id, name, losses }: SavedRun) {
      const checkpoint = { run: id, batches: losses.length };
      const href = `./training.html?run=${id}&moment=${losses.length}#stop-time`;
      root.dataset.run = id;
      root.replaceChildren(
        words.savedRun.where(name),
        ...checkpointLinks(checkpoint),
        element("a", { href }, words.savedRun.checkpoints),
      );
    },
    say(trouble: string) {
      root.replaceChildren(element("span", { class: "error", role: "alert" }, trouble));
    },
  });
}
