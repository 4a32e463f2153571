import { scaleLinear, scaleLog } from "d3-scale";
import { element } from "../../ui/dom/element.js";
import { onResize } from "../../ui/dom/lifetime.js";
import { Plot, type Point } from "../../ui/plot/plot.js";
import { GUESSING } from "./guessing.js";
import { words } from "./words/index.js";

/** The losses of two networks, step by step. */
export interface Curves {
  readonly right: readonly number[];
  readonly wrong: readonly number[];
  /** What the other network is called. */
  readonly name: string;
  readonly steps: number;
}

/** Two loss curves over one axis of steps, the losses on a logarithmic one; what is no number leaves a gap. */
export function LossCurves(): HTMLElement & { update(curves: Curves): void } {
  const plot = Plot(220);
  const wrongKey = element("span", { class: "plot-key wrong-loss" });
  const title = element(
    "p",
    { class: "plot-title" },
    element("b", {}, words.lossCurves.loss),
    element("span", { class: "plot-key right-loss" }, words.lossCurves.right),
    wrongKey,
  );
  const root = element("div", { class: "loss-curves" }, title, plot.element);
  let curves: Curves | undefined;
  function draw(): void {
    if (curves === undefined || root.clientWidth === 0) return;
    const { right, wrong, name, steps } = curves;
    wrongKey.textContent = name;
    const finite = [...right, ...wrong].filter((loss) => Number.isFinite(loss) && loss > 0);
    const low = Math.floor(Math.log10(Math.min(0.1, ...finite)));
    const high = Math.min(12, Math.ceil(Math.log10(Math.max(10, ...finite))));
    const ticks = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i));
    plot.draw(root.clientWidth, {
      x: {
        scale: scaleLinear([0, steps], [0, 1]),
        ticks: [0, 0.25, 0.5, 0.75, 1].map((share) => share * steps),
      },
      y: {
        scale: scaleLog([10 ** low, 10 ** high], [0, 1]).clamp(true),
        ticks: ticks.filter((_, i) => i % Math.ceil(ticks.length / 6) === 0),
        format: (tick) => (tick >= 1e4 ? tick.toExponential().replace("+", "") : String(tick)),
      },
      reference: GUESSING.loss,
      curves: { "right-loss": points(right), "wrong-loss": points(wrong) },
      dots: [],
      description: words.lossCurves.seen(right.length, lastOf(right), {
        name,
        loss: lastOf(wrong),
      }),
    });
  }
  onResize(root, draw);
  return Object.assign(root, {
    update(next: Curves) {
      curves = next;
      draw();
    },
  });
}

function points(losses: readonly number[]): Point[] {
  const end = losses.findIndex((loss) => !Number.isFinite(loss));
  return losses.slice(0, end < 0 ? losses.length : end).map((loss, i): Point => [i + 1, loss]);
}

function lastOf(losses: readonly number[]): string | undefined {
  return losses.at(-1)?.toPrecision(3);
}
