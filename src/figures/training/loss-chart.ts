import { scaleLinear, scaleLog } from "d3-scale";
import { formatsOf } from "../../language/format.js";
import type { Run } from "../../training/run/run.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { onResize } from "../../ui/dom/lifetime.js";
import { extremes } from "../../ui/plot/extremes.js";
import { type Drawing, Plot, type Point } from "../../ui/plot/plot.js";
import { runningMean } from "../../ui/plot/running-mean.js";
import { GUESSING } from "./guessing.js";
import { words } from "./words/index.js";

declare module "../../ui/dom/events.js" {
  interface FigureEvents {
    /** A moment of the run, as the epochs from its beginning. */
    pick: number;
  }
}

/** How a run has gone so far. */
type Course = Pick<Run, "losses" | "batches" | "accuracies">;

/** Over how many batches the loss is averaged. */
const WINDOW = 20;

/**
 * The loss of each batch, its mean over the last 20, and the accuracy after each epoch, over a common
 * axis of epochs. `update` draws another course; 16,000 batches cost no more to draw than 1,000. A click on
 * the loss is told as `pick`, whose `detail` is the epochs from the beginning.
 */
export function LossChart(): HTMLElement & { update(course: Course): void } {
  const loss = Plot(200);
  const accuracy = Plot(190);
  const root = element(
    "div",
    { class: "loss-chart", "data-figure": "loss-chart" },
    title(words.lossChart.loss, [
      ["batch-loss", words.lossChart.eachBatch],
      ["mean-loss", words.lossChart.mean(WINDOW)],
    ]),
    loss.element,
    title(words.lossChart.accuracy, [["accuracy", words.lossChart.eachEpoch]]),
    accuracy.element,
    element("p", { class: "plot-axis" }, words.lossChart.axis),
  );
  loss.element.addEventListener("click", ({ clientX }) => emit(root, "pick", loss.at(clientX)));
  let course: Course = { losses: [], batches: null, accuracies: [] };
  function draw(): void {
    const width = root.clientWidth;
    if (width === 0) return;
    const x = epochAxis(course);
    loss.draw(width, lossDrawing(course, width, x));
    accuracy.draw(width, accuracyDrawing(course, x));
  }
  onResize(root, draw);
  return Object.assign(root, {
    update(next: Course) {
      course = next;
      draw();
    },
  });
}

function title(
  name: string,
  keys: readonly (readonly [kind: string, text: string])[],
): HTMLElement {
  const spans = keys.map(([kind, text]) => element("span", { class: `plot-key ${kind}` }, text));
  return element("p", { class: "plot-title" }, element("b", {}, name), ...spans);
}

/** Whole epochs, with room to grow, so that the curve is not squeezed a little at every batch. */
function epochAxis({ losses, batches }: Course): Drawing["x"] {
  const done = batches === null ? 0 : losses.length / batches;
  const end =
    [5, 10, 20, 50, 100, 200, 500].find((n) => n >= done) ?? 2 ** Math.ceil(Math.log2(done));
  const step = end <= 10 ? 1 : end / 10;
  const ticks = Array.from({ length: Math.floor(end / step) + 1 }, (_, i) => Math.round(i * step));
  return { scale: scaleLinear([0, end], [0, 1]), ticks };
}

function lossDrawing({ losses, batches }: Course, width: number, x: Drawing["x"]): Drawing {
  const inEpochs = (values: readonly number[]) =>
    extremes(values, width).map(([i, value]): Point => [(i + 1) / (batches ?? 1), value]);
  const mean = runningMean(losses, WINDOW);
  const lowest = losses.reduce((a, b) => Math.min(a, b), 0.1);
  const highest = losses.reduce((a, b) => Math.max(a, b), 10);
  const low = Math.max(-6, Math.floor(Math.log10(lowest))); // a loss may be 0, of which there is no logarithm
  const high = Math.ceil(Math.log10(highest));
  const step = Math.ceil((high - low) / 5);
  const ticks: number[] = [];
  for (let power = low; power <= high; power += step) ticks.push(10 ** power);
  return {
    x,
    y: {
      scale: scaleLog([10 ** low, 10 ** high], [0, 1]).clamp(true),
      ticks,
      format: (tick) =>
        tick >= 1e4 || tick < 1e-3 ? tick.toExponential().replace("+", "") : String(tick),
    },
    reference: GUESSING.loss,
    curves: { "batch-loss": inEpochs(losses), "mean-loss": inEpochs(mean) },
    dots: [],
    description: words.lossChart.lossSeen(losses.length, mean.at(-1)?.toPrecision(2)),
  };
}

function accuracyDrawing({ accuracies, batches }: Course, x: Drawing["x"]): Drawing {
  const points = accuracies.map((a): Point => [a.batches / (batches ?? 1), a.accuracy]);
  const percent = (share: number) => formatsOf().percent(share, 0);
  const last = accuracies.at(-1);
  return {
    x,
    y: { scale: scaleLinear([0, 1], [0, 1]), ticks: [0, 0.5, 0.9, 1], format: percent },
    reference: GUESSING.accuracy,
    curves: { accuracy: points },
    dots: points,
    description: last
      ? words.lossChart.accuracySeen(last.epoch, percent(last.accuracy))
      : words.lossChart.noAccuracy,
  };
}
