import { imagesPerSecond, type Run } from "../../training/run/run.js";
import { element } from "../../ui/dom/element.js";
import {
  count,
  describeBackend,
  describeProgress,
  describeTraining,
  percent,
} from "./describe-training.js";

/** What is told of a run. */
type Reported = Omit<Run, "settings">;

/** A number that a run is measured by; null while there is none. */
interface Metric {
  name: string;
  value(run: Reported): number | null;
  format(value: number): string;
}

const testImages: Metric = {
  name: "test-images",
  value: ({ accuracies, testImages }) => accuracies.at(-1)?.count ?? testImages,
  format: count,
};
const trainingImages: Metric = {
  name: "training-images",
  value: ({ trainingImages }) => trainingImages,
  format: count,
};

/** Each metric with what stands under it, which may hold another one. */
const METRICS: readonly (readonly [Metric, ...label: (string | Metric)[]])[] = [
  [
    {
      name: "test-accuracy",
      value: ({ accuracies }) => accuracies.at(-1)?.accuracy ?? null,
      format: percent,
    },
    "right, of all ",
    testImages,
    " test digits",
  ],
  [
    {
      name: "loss",
      value: ({ losses }) => losses.at(-1) ?? null,
      format: (value) => value.toPrecision(3),
    },
    "loss of the last batch",
  ],
  [
    {
      name: "images-per-second",
      value: imagesPerSecond,
      format: (value) => count(Number(value.toPrecision(3))),
    },
    "images a second",
  ],
  [{ name: "epoch", value: ({ epoch }) => epoch, format: count }, "epoch"],
  [
    { name: "images-seen", value: ({ images }) => images, format: count },
    "images seen, ",
    trainingImages,
    " an epoch",
  ],
];

/** A run in numbers and words: how far the epoch has come, what is measured, what has happened. */
export function TrainingReport(): HTMLElement & { update(run: Reported): void } {
  const words = element("span", {});
  const bar = element("progress", { max: 1, value: 0 });
  const status = element("p", { class: "training-status", role: "status" });
  const backend = element("span", { class: "metric", "data-metric": "backend" });
  const shown: ((run: Reported) => void)[] = [];
  function Shown(metric: Metric): HTMLElement {
    const span = element("span", { class: "metric", "data-metric": metric.name });
    shown.push((run) => show(span, metric, metric.value(run)));
    return span;
  }
  const list = METRICS.map(([metric, ...label]) => {
    const parts = label.map((part) => (typeof part === "string" ? part : Shown(part)));
    return element("div", {}, element("dt", {}, ...parts), element("dd", {}, Shown(metric)));
  });
  const root = element(
    "div",
    { class: "training-report" },
    element("label", { class: "training-progress" }, words, bar),
    status,
    element("dl", { class: "training-metrics" }, ...list),
    element("p", { class: "training-backend" }, "Computed by ", backend, "."),
  );
  function update(run: Reported): void {
    const progress = describeProgress(run);
    words.textContent = progress.words;
    bar.value = progress.done;
    root.dataset.status = run.status;
    const sentence = describeTraining(run);
    // Written only when it changes, or a screen reader would say it again with each batch.
    if (status.textContent !== sentence) status.textContent = sentence;
    backend.textContent = describeBackend(run);
    if (run.backend !== null) backend.dataset.value = run.backend;
    for (const show of shown) show(run);
  }
  return Object.assign(root, { update });
}

function show(span: HTMLElement, { format }: Metric, value: number | null): void {
  span.textContent = value === null ? "–" : format(value);
  if (value === null) delete span.dataset.value;
  else span.dataset.value = String(value);
}
