import { scaleLog } from "d3-scale";
import { formatsOf } from "../../language/format.js";
import type { Axis } from "../../ui/plot/plot.js";

/** Shares of wrong answers that are written beside the axis, as shares of right ones. */
const TICKS = [0.9, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001];

/** What is better than this lies at the upper edge: no axis of logarithms has a place for no error at all. */
const LEAST = 0.001;

/**
 * A logarithmic axis of the share of wrong answers, the fewest at the top and labelled in per cent right: from 98 to
 * 99 % is as far as from 80 to 90 %, for both halve what is wrong. It reaches a little beyond the least of the errors.
 */
export function errorAxis(errors: readonly number[]): Axis {
  const least = errors.reduce((a, b) => Math.min(a, b), 0.02);
  const end = TICKS.find((tick) => tick < least) ?? LEAST;
  return {
    scale: scaleLog([1, end], [0, 1]).clamp(true),
    ticks: TICKS.filter((tick) => tick >= end),
    format: (error) => formatsOf().percent(1 - error, error < 0.01 ? 1 : 0),
  };
}

/** An error as the axis has it, in words: the share that is right. */
export function rightText(error: number): string {
  return formatsOf().accuracy(1 - error);
}
