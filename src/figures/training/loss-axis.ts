import { scaleLog } from "d3-scale";
import type { Axis } from "../../ui/plot/plot.js";
import { trueMinus } from "../../ui/text/number-text.js";

/**
 * A logarithmic axis of losses, from power to power of ten, with not too many of them written beside it. It goes from
 * `least` to `most`, and on as far as the losses do; a loss may be 0, of which there is no logarithm.
 */
export function lossAxis(
  losses: readonly number[],
  [least, most]: readonly [least: number, most: number],
): Axis {
  const lowest = losses.reduce((a, b) => Math.min(a, b), least);
  const highest = losses.reduce((a, b) => Math.max(a, b), most);
  const low = Math.max(-6, Math.floor(Math.log10(lowest)));
  const high = Math.ceil(Math.log10(highest));
  const step = Math.ceil((high - low) / 5);
  const ticks: number[] = [];
  for (let power = low; power <= high; power += step) ticks.push(10 ** power);
  return {
    scale: scaleLog([10 ** low, 10 ** high], [0, 1]).clamp(true),
    ticks,
    format: (tick) => (tick >= 1e4 || tick < 1e-3 ? trueMinus(tick.toExponential()) : String(tick)),
  };
}
