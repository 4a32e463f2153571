import { scaleLinear } from "d3-scale";
import { errorAxis } from "../../figures/training/error-axis.js";
import { GUESSING } from "../../figures/training/guessing.js";
import { lossAxis } from "../../figures/training/loss-axis.js";
import type { CheckpointId, SavedRun } from "../../training/store/saved-run.js";
import { Menu } from "../../ui/controls/menu.js";
import { element } from "../../ui/dom/element.js";
import { onResize } from "../../ui/dom/lifetime.js";
import { extremes } from "../../ui/plot/extremes.js";
import { Plot, type Point } from "../../ui/plot/plot.js";
import { runningMean } from "../../ui/plot/running-mean.js";
import { type RunClock, runClock, type Times, UNITS, type Unit } from "./run-clock.js";
import { WINDOW } from "./run-measures.js";
import { words } from "./words/index.js";

/** A run on the chart, with the number of its curve. */
export interface Shown {
  run: SavedRun;
  curve: number;
}

export interface RunsChartOptions {
  /** Hears of a click on a plot: as a number of batches of the chosen run. */
  pick(batches: number): void;
  /** When a run was at its checkpoints; asked only for an axis of seconds. */
  timesOf(run: string): Promise<Times>;
}

/**
 * The losses of several runs over each other, each the mean of 20 batches, and under them their test digits that are
 * right, over common axes: of epochs, of batches or of seconds. A branch begins where it left its parent.
 */
export function RunsChart({ pick, timesOf }: RunsChartOptions): HTMLElement & {
  draw(shown: readonly Shown[], chosen: CheckpointId | null): void;
} {
  const [loss, error] = [Plot(200), Plot(170)];
  const menu = Menu<Unit>(
    { class: "runs-unit" },
    UNITS.map((unit) => [unit, words.chart.units[unit]] as const),
  );
  const title = (name: string) => element("p", { class: "plot-title" }, element("b", {}, name));
  const by = element("label", { class: "runs-by" }, `${words.chart.over} `, menu);
  const root = element(
    "div",
    { class: "runs-chart", "data-figure": "runs-chart" },
    title(words.chart.loss),
    loss.element,
    title(words.chart.right),
    error.element,
    element("p", { class: "plot-axis" }, by),
  );
  let now: [readonly Shown[], CheckpointId | null] = [[], null];
  const times = new Map<string, Times>(); // asked anew for a run that has gone on since
  const unit = () => menu.chosen() ?? "epochs";
  const clockOf = ({ run }: Shown) => runClock(run, unit(), times.get(run.id) ?? []);
  menu.addEventListener("input", (event) => event.stopPropagation());
  menu.addEventListener("change", show);
  for (const plot of [loss, error])
    plot.element.addEventListener("click", ({ clientX }) => {
      const of = chosenOf(...now);
      if (of !== undefined) pick(clockOf(of).batchesAt(plot.at(clientX)));
    });

  /** Draws, once it is known when the runs were where. */
  async function show(): Promise<void> {
    const [shown] = now;
    if (unit() === "seconds")
      await Promise.all(
        shown
          .filter(({ run: { id, losses } }) => times.get(id)?.at(-1)?.[0] !== losses.length)
          .map(async ({ run: { id } }) => times.set(id, await timesOf(id))),
      );
    if (shown === now[0]) draw();
  }
  function draw(): void {
    const [shown, chosen] = now;
    const width = root.clientWidth;
    if (width === 0 || shown.length === 0) return;
    const clocked = shown.map((shown) => ({ ...shown, clock: clockOf(shown) }));
    const ends = clocked.map(({ run, clock }) => clock.at(run.losses.length));
    const end = Math.max(unit() === "epochs" ? 1 : 0, ...ends.map(Math.ceil));
    const place = scaleLinear([0, end], [0, 1]);
    const x = { scale: place, ticks: place.ticks(Math.min(10, end)).filter(Number.isInteger) };
    const of = chosenOf(shown, chosen);
    const at = of === undefined ? [] : [clockOf(of).at(chosen!.batches)];
    const shared = {
      x,
      marks: at.map((at) => ({ at, name: "", kind: "checkpoint" })),
      dots: [],
      description: words.chart.seen(shown.length, end, unit()),
    };
    const losses = clocked.map((run) => [`run-${run.curve}`, lossPoints(run, width)] as const);
    const errors = clocked.map((run) => [`run-${run.curve}`, errorPoints(run)] as const);
    const values = (curves: typeof losses) => curves.flatMap(([, all]) => all.map(([, y]) => y));
    loss.draw(width, {
      ...shared,
      y: lossAxis(values(losses), [0.5, 3]),
      reference: GUESSING.loss,
      curves: Object.fromEntries(losses),
    });
    error.draw(width, {
      ...shared,
      y: errorAxis(values(errors)),
      reference: GUESSING.error,
      curves: Object.fromEntries(errors),
    });
  }
  onResize(root, draw);
  return Object.assign(root, {
    draw(shown: readonly Shown[], chosen: CheckpointId | null) {
      now = [shown, chosen];
      show();
    },
  });
}

function chosenOf(shown: readonly Shown[], chosen: CheckpointId | null): Shown | undefined {
  return shown.find(({ run }) => run.id === chosen?.run);
}

type Clocked = Shown & { clock: RunClock };

function lossPoints({ run, clock }: Clocked, width: number): Point[] {
  return extremes(runningMean(run.losses, WINDOW), width)
    .filter(([i]) => i >= (run.parent?.batches ?? 0))
    .map(([i, loss]): Point => [clock.at(i + 1), loss]);
}

function errorPoints({ run, clock }: Clocked): Point[] {
  return run.accuracies
    .filter(({ batches }) => batches >= (run.parent?.batches ?? 0))
    .map(({ batches, accuracy }): Point => [clock.at(batches), 1 - accuracy]);
}
