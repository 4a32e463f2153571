import { scaleLinear, scaleLog } from "d3-scale";
import { GUESSING } from "../../figures/training/guessing.js";
import type { CheckpointId, SavedRun } from "../../training/store/saved-run.js";
import { element } from "../../ui/dom/element.js";
import { onResize } from "../../ui/dom/lifetime.js";
import { extremes } from "../../ui/plot/extremes.js";
import { Plot, type Point } from "../../ui/plot/plot.js";
import { runningMean } from "../../ui/plot/running-mean.js";
import { words } from "./words/index.js";

const WINDOW = 20;

/** A run on the chart, with the number of its curve. */
export interface Shown {
  run: SavedRun;
  curve: number;
}

/**
 * The losses of several runs over each other, each the mean of 20 batches; a branch begins where it left its
 * parent. A click chooses the checkpoint that is nearest to it: `pick` is told how many epochs that is from the beginning.
 */
export function RunsChart(pick: (epochs: number) => void): HTMLElement & {
  draw(shown: readonly Shown[], chosen: CheckpointId | null): void;
} {
  const plot = Plot(220);
  const root = element("div", { class: "runs-chart", "data-figure": "runs-chart" }, plot.element);
  let now: [readonly Shown[], CheckpointId | null] = [[], null];
  plot.element.addEventListener("click", ({ clientX }) => pick(plot.at(clientX)));

  function draw(): void {
    const [shown, chosen] = now;
    const width = root.clientWidth;
    if (width === 0 || shown.length === 0) return;
    const curves = shown.map(({ run, curve }): [string, Point[]] => [
      `run-${curve}`,
      extremes(runningMean(run.losses, WINDOW), width)
        .filter(([i]) => i >= (run.parent?.batches ?? 0))
        .map(([i, loss]): Point => [(i + 1) / run.batches, loss]),
    ]);
    const losses = curves.flatMap(([, points]) => points.map(([, loss]) => loss));
    const epochs = Math.max(
      1,
      ...shown.map(({ run }) => Math.ceil(run.losses.length / run.batches)),
    );
    const [low, high] = [
      Math.floor(
        Math.log10(
          Math.max(
            1e-6,
            losses.reduce((a, b) => Math.min(a, b), 0.5),
          ),
        ),
      ),
      Math.ceil(Math.log10(losses.reduce((a, b) => Math.max(a, b), 3))),
    ];
    const step = Math.max(1, Math.ceil((high - low) / 5));
    const powers = Array.from(
      { length: Math.floor((high - low) / step) + 1 },
      (_, i) => 10 ** (low + i * step),
    );
    const place = scaleLinear([0, epochs], [0, 1]);
    const of = shown.find(({ run }) => run.id === chosen?.run)?.run;
    const at = chosen === null || of === undefined ? null : chosen.batches / of.batches;
    plot.draw(width, {
      x: { scale: place, ticks: place.ticks(Math.min(10, epochs)).filter(Number.isInteger) },
      y: { scale: scaleLog([10 ** low, 10 ** high], [0, 1]).clamp(true), ticks: powers },
      reference: GUESSING.loss,
      curves: Object.fromEntries(curves),
      marks: at === null ? [] : [{ at, name: "", kind: "checkpoint" }],
      dots: [],
      description: words.chart.seen(shown.length, epochs),
    });
  }
  onResize(root, draw);
  return Object.assign(root, {
    draw(shown: readonly Shown[], chosen: CheckpointId | null) {
      now = [shown, chosen];
      draw();
    },
  });
}
