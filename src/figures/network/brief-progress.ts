import { element } from "../../ui/dom/element.js";

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
  const bar = element("progress", { max: 1, value: 0, "aria-label": "Training of the network" });
  const words = element(
    "span",
    { role: "status" },
    "The network is being trained; until then its parameters are random.",
  );
  const root = element(
    "p",
    { class: "brief-progress", "data-figure": "brief-training" },
    bar,
    " ",
    words,
  );
  return Object.assign(root, {
    update({ progress, accuracy, parameters, message, note = null, isLatest = false }: Arrival) {
      bar.value = progress;
      if (message !== null)
        words.textContent = `The training failed, so the parameters stay random: ${message}`;
      if (parameters === null) return;
      bar.hidden = true;
      root.dataset.trained = "";
      const trained =
        accuracy === null
          ? null
          : `Trained in this browser just now: ${(accuracy * 100).toFixed(1)} % of the test digits right.`;
      words.textContent = [note, trained].filter((sentence) => sentence !== null).join(" ");
      if (isLatest)
        words.append(" ", element("a", { href: "?run=new" }, "Train a new one instead"));
    },
  });
}
