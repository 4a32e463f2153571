import { formatsOf } from "../../language/format.js";
import type { Arrival } from "../../training/store/chosen-network.js";
import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/** Shows how far a short training is, and how good the network became; or which saved one this is. */
export function BriefProgress(): HTMLElement & { update(arrival: Arrival): void } {
  const said = words.briefTraining;
  const bar = element("progress", { max: 1, value: 0, "aria-label": said.label });
  const state = element("span", { role: "status" }, said.waiting);
  const root = element(
    "p",
    { class: "brief-progress", "data-figure": "brief-training" },
    bar,
    " ",
    state,
  );
  return Object.assign(root, {
    update({ progress, accuracy, network, batches, message, note, isBest }: Arrival) {
      bar.value = progress;
      const isMissing = network === null && note !== null;
      bar.hidden = network !== null || isMissing;
      root.toggleAttribute("data-missing", isMissing);
      root.toggleAttribute("data-trained", network !== null);
      if (message !== null) state.textContent = said.failed(message);
      if (isMissing) state.replaceChildren(said.missing(note), " ", Another());
      if (network === null) return;
      const right = accuracy === null ? null : said.right(accuracy.accuracy, accuracy.count);
      const whence = note ?? said.trained(batches);
      state.textContent = formatsOf().running([whence, right]);
      if (isBest) state.append(" ", Another());
    },
  });
}

function Another(): HTMLElement {
  return element("a", { href: "?run=new" }, words.briefTraining.another);
}
