import type { Run } from "../../training/run/run.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { onResize } from "../../ui/dom/lifetime.js";
import { extremes } from "../../ui/plot/extremes.js";
import { type Drawing, Plot, type Point } from "../../ui/plot/plot.js";
import { runningMean } from "../../ui/plot/running-mean.js";
import { axisEnd, epochAxis } from "./epoch-axis.js";
import { errorAxis, rightText } from "./error-axis.js";
import { GUESSING } from "./guessing.js";
import { lossAxis } from "./loss-axis.js";
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
 * The loss of each batch, its mean over the last 20, and the test digits that are right after each epoch, over a common
 * axis of epochs. `update` draws another course, with a rule at a checkpoint, if there is one, after so many batches;
 * 16,000 batches cost no more to draw than 1,000. A click on a curve is told as `pick`, whose `detail` is the epochs
 * from the beginning.
 */
export function LossChart(): HTMLElement & {
  update(course: Course, checkpoint?: number | null): void;
} {
  const loss = Plot(180);
  const error = Plot(170);
  const root = element(
    "div",
    { class: "loss-chart", "data-figure": "loss-chart" },
    title(words.lossChart.loss, [
      ["batch-loss", words.lossChart.eachBatch],
      ["mean-loss", words.lossChart.mean(WINDOW)],
    ]),
    loss.element,
    title(words.lossChart.accuracy, [["accuracy", words.lossChart.eachEpoch]]),
    error.element,
    element("p", { class: "plot-axis" }, words.lossChart.axis),
  );
  for (const plot of [loss, error])
    plot.element.addEventListener("click", ({ clientX }) => emit(root, "pick", plot.at(clientX)));
  let course: Course = { losses: [], batches: null, accuracies: [] };
  let checkpoint: number | null = null;
  function draw(): void {
    const width = root.clientWidth;
    if (width === 0) return;
    const at = checkpoint === null ? [] : [checkpoint / (course.batches ?? 1)];
    const marks = at.map((at) => ({ at, name: "", kind: "checkpoint" }));
    const shared = { x: epochAxis(axisEnd(course)), marks };
    loss.draw(width, { ...lossDrawing(course, width), ...shared });
    error.draw(width, { ...errorDrawing(course), ...shared });
  }
  onResize(root, draw);
  return Object.assign(root, {
    update(next: Course, at: number | null = null) {
      course = next;
      checkpoint = at;
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

/** What is drawn over the common axis. */
type Above = Omit<Drawing, "x" | "marks">;

function lossDrawing({ losses, batches }: Course, width: number): Above {
  const inEpochs = (values: readonly number[]) =>
    extremes(values, width).map(([i, value]): Point => [(i + 1) / (batches ?? 1), value]);
  const mean = runningMean(losses, WINDOW);
  return {
    y: lossAxis(losses, [0.1, 10]),
    reference: GUESSING.loss,
    curves: { "batch-loss": inEpochs(losses), "mean-loss": inEpochs(mean) },
    dots: [],
    description: words.lossChart.lossSeen(losses.length, mean.at(-1)?.toPrecision(2)),
  };
}

function errorDrawing({ accuracies, batches }: Course): Above {
  const points = accuracies.map((a): Point => [a.batches / (batches ?? 1), 1 - a.accuracy]);
  const last = accuracies.at(-1);
  return {
    y: errorAxis(points.map(([, error]) => error)),
    reference: GUESSING.error,
    curves: { accuracy: points },
    dots: points,
    description: last
      ? words.lossChart.accuracySeen(last.epoch, rightText(1 - last.accuracy))
      : words.lossChart.noAccuracy,
  };
}
