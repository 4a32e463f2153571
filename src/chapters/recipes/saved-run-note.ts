import { pageOfSubject } from "../../figures/network/present-subject.js";
import { CheckpointLinks } from "../../figures/training/checkpoint-links.js";
import type { SavedRun } from "../../training/store/saved-run.js";
import { savedNetwork } from "../../training/subject/run-address.js";
import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/**
 * Says that a run is saved, and where its network after so many batches can be opened, its last one unless another is
 * named; or why it is not.
 */
export function SavedRunNote(): HTMLElement & {
  show(run: SavedRun, batches?: number): void;
  say(trouble: string): void;
} {
  const links = CheckpointLinks();
  const where = element("span", {});
  const all = element("a", {}, words.savedRun.checkpoints);
  const ways = [where, ...links.elements, all];
  const root = element("p", { class: "run-ways", "data-figure": "kept" });
  return Object.assign(root, {
    show(run: SavedRun, batches = run.losses.length) {
      all.href = pageOfSubject("training", savedNetwork(run, batches));
      links.show(run, batches);
      where.textContent = words.savedRun.where(run.name);
      root.dataset.run = run.id;
      if (!all.isConnected) root.replaceChildren(...ways);
    },
    say(trouble: string) {
      root.replaceChildren(element("span", { class: "error", role: "alert" }, trouble));
    },
  });
}
