import { scaleLog } from "d3-scale";
import { GUESSING } from "../../figures/training/guessing.js";
import { element } from "../../ui/dom/element.js";
import { onResize } from "../../ui/dom/lifetime.js";
import { Plot } from "../../ui/plot/plot.js";
import { lossCurve } from "./loss-curve.js";
import { words } from "./words/index.js";
import { zip } from "./zip.js";

/**
 * The losses of runs over each other, smoothed by `lossCurve`, against the number of batches. Both axes
 * are logarithmic: the first ten batches take as much room as the next ninety.
 */
export function LossesChart(names: readonly string[]): HTMLElement & {
  update(runs: readonly { losses: readonly number[] }[]): void;
} {
  const said = words.losses;
  const plot = Plot(220);
  const root = element(
    "div",
    { class: "losses-chart", "data-figure": "losses-chart" },
    plot.element,
    element("p", { class: "plot-axis" }, said.axis),
  );
  let runs: readonly { losses: readonly number[] }[] = [];

  function draw(): void {
    const width = root.clientWidth;
    if (width === 0 || runs.length === 0) return;
    const curves = runs.map(({ losses }) => lossCurve(losses));
    const values = curves.flat().map(([, loss]) => loss);
    const batches = Math.max(100, ...runs.map(({ losses }) => losses.length));
    const x = [1, 10 ** Math.ceil(Math.log10(batches))] as const;
    const low = Math.min(0.1, ...values.filter((loss) => loss > 1e-6));
    const y = [
      10 ** Math.floor(Math.log10(low)),
      10 ** Math.ceil(Math.log10(Math.max(100, ...values))),
    ] as const;
    const now = zip(names, curves).map(([name, points]) =>
      said.now(name, points.at(-1)?.[1].toPrecision(2) ?? null),
    );
    plot.draw(width, {
      x: { scale: scaleLog(x, [0, 1]), ticks: powers(x), format: said.batches },
      y: { scale: scaleLog(y, [0, 1]).clamp(true), ticks: powers(y), format: String },
      reference: GUESSING.loss,
      curves: Object.fromEntries(curves.map((points, run) => [`run-${run}`, points])),
      dots: [],
      description: said.description(now),
    });
  }
  onResize(root, draw);
  return Object.assign(root, {
    update(next: typeof runs) {
      runs = next;
      draw();
    },
  });
}

/** The powers of ten between the ends of an axis; every second one where there are many. */
function powers([low, high]: readonly [number, number]): number[] {
  const [first, last] = [Math.round(Math.log10(low)), Math.round(Math.log10(high))];
  const step = last - first > 6 ? 2 : 1;
  return Array.from(
    { length: Math.floor((last - first) / step) + 1 },
    (_, i) => 10 ** (first + i * step),
  );
}
