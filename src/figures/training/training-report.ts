import { formatsOf } from "../../language/format.js";
import { imagesPerSecond, type Run } from "../../training/run/run.js";
import type { Saving } from "../../training/store/recorder.js";
import { element } from "../../ui/dom/element.js";
import { describeBackend, describeProgress, describeTraining } from "./describe-training.js";
import { words } from "./words/index.js";

const { accuracy, count } = formatsOf();

/** What is told of a run, and whether it is saved, where that is known. */
type Reported = Omit<Run, "settings"> & { saving?: Saving | null };

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

/** What stands under a metric; `Shown` draws another one that stands in it. */
type Label = (Shown: (metric: Metric) => Node) => readonly (Node | string)[];

const METRICS: readonly (readonly [Metric, Label])[] = [
  [
    {
      name: "test-accuracy",
      value: ({ accuracies }) => accuracies.at(-1)?.accuracy ?? null,
      format: accuracy,
    },
    (Shown) => words.metrics.accuracy(Shown(testImages)),
  ],
  [
    {
      name: "loss",
      value: ({ losses }) => losses.at(-1) ?? null,
      format: (value) => value.toPrecision(3),
    },
    () => [words.metrics.loss],
  ],
  [
    {
      name: "images-per-second",
      value: imagesPerSecond,
      format: (value) => count(Number(value.toPrecision(3))),
    },
    () => [words.metrics.speed],
  ],
  [{ name: "epoch", value: ({ epoch }) => epoch, format: count }, () => [words.metrics.epoch]],
  [
    { name: "images-seen", value: ({ images }) => images, format: count },
    (Shown) => words.metrics.images(Shown(trainingImages)),
  ],
];

/** A run in words, `told`: how far the epoch has come, and what has happened; and in numbers, `metrics`. */
export function TrainingReport(): {
  told: HTMLElement;
  metrics: HTMLElement;
  update(run: Reported): void;
} {
  const stage = element("span", {});
  const bar = element("progress", { max: 1, value: 0 });
  const status = element("p", { class: "training-status", role: "status" });
  const backend = element("span", { class: "metric", "data-metric": "backend" });
  const shown: ((run: Reported) => void)[] = [];
  function Shown(metric: Metric): HTMLElement {
    const span = element("span", { class: "metric", "data-metric": metric.name });
    shown.push((run) => show(span, metric, metric.value(run)));
    return span;
  }
  const list = METRICS.map(([metric, label]) =>
    element("div", {}, element("dt", {}, ...label(Shown)), element("dd", {}, Shown(metric))),
  );
  const told = element(
    "div",
    { class: "training-report" },
    element("label", { class: "training-progress" }, stage, bar),
    status,
  );
  const metrics = element(
    "div",
    { class: "training-measured" },
    element("dl", { class: "training-metrics" }, ...list),
    element("p", { class: "training-backend" }, ...words.metrics.backend(backend)),
  );
  function update(run: Reported): void {
    const progress = describeProgress(run);
    stage.textContent = progress.words;
    bar.value = progress.done;
    told.dataset.status = run.status;
    const sentence = describeTraining(run, run.saving);
    // Written only when it changes, or a screen reader would say it again with each batch.
    if (status.textContent !== sentence) status.textContent = sentence;
    backend.textContent = describeBackend(run);
    if (run.backend !== null) backend.dataset.value = run.backend;
    for (const show of shown) show(run);
  }
  return { told, metrics, update };
}

function show(span: HTMLElement, { format }: Metric, value: number | null): void {
  span.textContent = value === null ? "–" : format(value);
  if (value === null) delete span.dataset.value;
  else span.dataset.value = String(value);
}
