import { momentLinks } from "../../figures/training/moment-links.js";
import type { RunView } from "../../figures/training/run-view.js";
import { element } from "../../ui/dom/element.js";

/** Says that a run is kept, and where the network of its last moment can be opened; or why it is not. */
export function KeptRun(): HTMLElement & { show(run: RunView): void; say(trouble: string): void } {
  const root = element("p", { class: "run-ways", "data-figure": "kept" });
  return Object.assign(root, {
    show({ id, name, losses }: RunView) {
      const moment = { run: id, batches: losses.length };
      const href = `./training.html?run=${id}&moment=${losses.length}#stop-time`;
      root.dataset.run = id;
      root.replaceChildren(
        `It is kept in this browser as “${name}”. `,
        ...momentLinks(moment),
        element("a", { href }, "See its moments"),
      );
    },
    say(trouble: string) {
      root.replaceChildren(element("span", { class: "error", role: "alert" }, trouble));
    },
  });
}
