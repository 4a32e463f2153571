/** What the figures of a page need to know of a run. */
export interface TrainingView {
  status:
    | "loading"
    | "idle"
    | "training"
    | "evaluating"
    | "paused"
    | "stopped"
    | "finished"
    | "failed";
  trainingImages: number | null;
  testImages: number | null;
  backend: "relaxed" | "simd" | "typescript" | null;
  epoch: number;
  batch: number;
  batches: number | null;
  images: number;
  imagesPerSecond: number | null;
  losses: readonly number[];
  accuracies: readonly { epoch: number; accuracy: number; count: number }[];
  evaluation: { seen: number; count: number } | null;
  message: string | null;
}

/** A whole number as a reader likes it: 8,000. */
export function count(value: number): string {
  return value.toLocaleString("en");
}

/** A share in percent, exact to a hundredth: 0.9265 → 92.65 %. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

/** Where a run stands, in a sentence or two that change once an epoch, not at each batch. */
export function describeTraining(view: TrainingView): string {
  const last = view.accuracies.at(-1);
  const result =
    last === undefined
      ? null
      : `After epoch ${last.epoch}, ${percent(last.accuracy)} of all ${count(last.count)} test digits are right.`;
  switch (view.status) {
    case "loading":
      return "Loading the digits.";
    case "idle":
      return `Ready: ${count(view.trainingImages ?? 0)} digits to learn from, ${count(view.testImages ?? 0)} to be tested with.`;
    case "paused":
      return [`Paused in epoch ${view.epoch}, after batch ${view.batch}.`, result].join(" ").trim();
    case "finished":
      return [`Finished, after ${view.epoch} epochs.`, result].join(" ").trim();
    case "stopped":
      return view.message ?? "Stopped.";
    case "failed":
      return `${view.message ?? "Something went wrong."} Reset begins again.`;
    default:
      return result ?? "Training. The test digits are asked after the first epoch.";
  }
}

const BACKENDS = {
  relaxed: "WebAssembly with relaxed SIMD",
  simd: "WebAssembly with SIMD",
  typescript: "TypeScript: this browser has no WebAssembly SIMD",
};

/** What computes, in words. */
export function describeBackend({ backend }: TrainingView): string {
  return backend === null ? "–" : BACKENDS[backend];
}

/** How far the epoch has come, as a share, with its words. */
export function describeProgress(view: TrainingView): { done: number; words: string } {
  const { status, epoch, batch, batches, evaluation } = view;
  if (status === "evaluating") {
    const { seen, count } = evaluation ?? { seen: 0, count: 1 };
    return { done: seen / count, words: `Epoch ${epoch}: asking the test digits` };
  }
  const words =
    batches === null ? `Epoch ${epoch}` : `Epoch ${epoch}: batch ${batch} of ${batches}`;
  return { done: batches === null ? 0 : batch / batches, words };
}

/** After how many images a share of the test digits was first right, in words. */
export function describeReaching(share: number, view: TrainingView): string {
  const first = view.accuracies.find(({ accuracy }) => accuracy >= share);
  if (first === undefined || view.trainingImages === null) return "not yet";
  return `after ${count(first.epoch * view.trainingImages)} images, in epoch ${first.epoch}`;
}
