import { element } from "../element.js";

/** Shows how far a short training is, and how good the network became. */
export function BriefProgress(): HTMLElement & {
  update(training: {
    progress: number;
    accuracy: number | null;
    parameters: unknown;
    message: string | null;
  }): void;
} {
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
    update({
      progress,
      accuracy,
      parameters,
      message,
    }: {
      progress: number;
      accuracy: number | null;
      parameters: unknown;
      message: string | null;
    }) {
      bar.value = progress;
      if (message !== null)
        words.textContent = `The training failed, so the parameters stay random: ${message}`;
      if (parameters === null || accuracy === null) return;
      bar.hidden = true;
      root.dataset.trained = "";
      words.textContent = `Trained in this browser just now: ${(accuracy * 100).toFixed(1)} % of the test digits right.`;
    },
  });
}
