import { scaleLog } from "d3-scale";
import { element } from "../../ui/dom/element.js";
import { onResize } from "../../ui/dom/lifetime.js";
import { Plot } from "../../ui/plot/plot.js";
import { lossCurve } from "./loss-curve.js";

/**
 * The losses of runs over each other, smoothed by `lossCurve`, against the number of batches. Both axes
 * are logarithmic: the first ten batches take as much room as the next ninety.
 */
export function LossesChart(names: readonly string[]): HTMLElement & {
  update(runs: readonly { losses: readonly number[] }[]): void;
} {
  const plot = Plot(220);
  const root = element(
    "div",
    { class: "losses-chart", "data-figure": "losses-chart" },
    plot.element,
    element("p", { class: "plot-axis" }, "batches, logarithmic"),
  );
  let runs: readonly { losses: readonly number[] }[] = [];

  function draw(): void {
    const width = root.clientWidth;
    if (width === 0 || runs.length === 0) return;
    const curves = runs.map(({ losses }) => lossCurve(losses));
    const values = curves.flat().map(([, loss]) => loss);
    const batches = Math.max(100, ...runs.map(({ losses }) => losses.length));
    const x = [1, 10 ** Math.ceil(Math.log10(batches))];
    const low = Math.min(0.1, ...values.filter((loss) => loss > 1e-6));
    const y = [
      10 ** Math.floor(Math.log10(low)),
      10 ** Math.ceil(Math.log10(Math.max(100, ...values))),
    ];
    const now = curves.map((points, run) => {
      const last = points.at(-1);
      return `${names[run]} ${last === undefined ? "none yet" : last[1].toPrecision(2)}`;
    });
    plot.draw(width, {
      x: { scale: scaleLog(x, [0, 1]), ticks: powers(x), format: (n) => n.toLocaleString("en") },
      y: { scale: scaleLog(y, [0, 1]).clamp(true), ticks: powers(y), format: String },
      reference: { value: Math.log(10), name: "guessing: ln 10" },
      curves: Object.fromEntries(curves.map((points, run) => [`run-${run}`, points])),
      dots: [],
      description: `The losses of the runs, by batches. Now: ${now.join(", ")}.`,
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
function powers([low, high]: readonly number[]): number[] {
  const [first, last] = [Math.round(Math.log10(low)), Math.round(Math.log10(high))];
  const step = last - first > 6 ? 2 : 1;
  return Array.from(
    { length: Math.floor((last - first) / step) + 1 },
    (_, i) => 10 ** (first + i * step),
  );
}
