import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/** How far a network is on its way to a page. */
interface Arrival {
  progress: number;
  accuracy: number | null;
  parameters: unknown;
  message: string | null;
  /** Where it comes from, if it was not trained just now, or why it had to be. */
  note?: string | null;
  /** Whether it is the end of the latest run, which nobody asked for by name: another can be had. */
  isLatest?: boolean;
}

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
    update({ progress, accuracy, parameters, message, note = null, isLatest = false }: Arrival) {
      bar.value = progress;
      if (message !== null) state.textContent = said.failed(message);
      if (parameters === null) return;
      bar.hidden = true;
      root.dataset.trained = "";
      const trained = accuracy === null ? null : said.trained(accuracy);
      state.textContent = [note, trained].filter((sentence) => sentence !== null).join(" ");
      if (isLatest) state.append(" ", element("a", { href: "?run=new" }, said.another));
    },
  });
}
