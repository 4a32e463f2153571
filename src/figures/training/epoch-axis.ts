import { scaleLinear } from "d3-scale";
import type { Run } from "../../training/run/run.js";
import type { Axis } from "../../ui/plot/plot.js";

/** Where the axis of a run ends, in epochs: with room to grow, so that no batch squeezes the curve a little. */
export function axisEnd({ losses, batches }: Pick<Run, "losses" | "batches">): number {
  const done = batches === null ? 0 : losses.length / batches;
  const end = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((n) => n >= done);
  return end ?? 2 ** Math.ceil(Math.log2(done));
}

/** An axis of whole epochs, from 0 to `end`. */
export function epochAxis(end: number): Axis {
  const step = end <= 10 ? 1 : end / 10;
  const ticks = Array.from({ length: Math.floor(end / step) + 1 }, (_, i) => Math.round(i * step));
  return { scale: scaleLinear([0, end], [0, 1]), ticks };
}
