import { scaleLinear, scaleLog } from "d3-scale";
import { clamp } from "../../nn/clamp.js";
import type { Bend, LossAlong, StepError } from "../../nn/gradient/index.js";
import type { Drawing, Point } from "../../ui/plot/plot.js";
import { trueMinus } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

const say = words.microscope;

/** How many points a curve has. */
const POINTS = 160;

/** A function at evenly spread values. */
export function sampled(f: (value: number) => number, from: number, to: number): Point[] {
  return Array.from({ length: POINTS + 1 }, (_, i) => {
    const value = from + ((to - from) * i) / POINTS;
    return [value, f(value)];
  });
}

/** The lowest and the highest of many values, with a margin. */
function spread(points: readonly Point[], least: number): [number, number] {
  const values = points.map(([, value]) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const margin = Math.max((high - low) * 0.08, least);
  return [low - margin, high + margin];
}

/** The loss over all values that the number may take, with the tangent and the places of the kinks. */
export function farDrawing(
  { loss, slope }: LossAlong,
  curve: readonly Point[],
  at: number,
  epsilon: number,
  bends: readonly Bend[],
  [from, to]: readonly [number, number],
): Drawing {
  const [low, high] = spread(curve, 1e-3);
  const [height, rise] = [loss(at), slope(at)];
  const reach = Math.min(1, rise === 0 ? 1 : (0.6 * (high - low)) / Math.abs(rise));
  const ends = [Math.max(from, at - reach), Math.min(to, at + reach)];
  const tangent = ends.map((v): Point => [v, height + rise * (v - at)]);
  const y = scaleLinear([low, high], [0, 1]).nice(4);
  return {
    x: { scale: scaleLinear([from, to], [0, 1]), ticks: [-2, -1, 0, 1, 2], format: trueMinus },
    y: { scale: y, ticks: y.ticks(4) },
    marks: bends.map(({ value, kind }) => ({ at: value, name: "", kind: `bend ${kind}` })),
    curves: { loss: curve, tangent },
    dots: [at - epsilon, at, at + epsilon]
      .filter((v) => v >= from && v <= to)
      .map((v) => [v, loss(v)]),
    description: say.far.description(from, to, bends.length),
  };
}

/** How the loss changes within three steps of the value, in both precisions, with tangent and secants. */
export function nearDrawing(
  { single, double }: { single: LossAlong; double: LossAlong },
  at: number,
  epsilon: number,
): Drawing {
  const change = ({ loss }: LossAlong) => {
    const here = loss(at);
    return (value: number) => loss(value) - here;
  };
  const [from, to] = [at - 3 * epsilon, at + 3 * epsilon];
  const curves = {
    "loss-single": sampled(change(single), from, to),
    loss: sampled(change(double), from, to),
    tangent: [from, to].map((v): Point => [v, double.slope(at) * (v - at)]),
    "secant single": ends(change(single)),
    secant: ends(change(double)),
  };
  function ends(f: (value: number) => number): Point[] {
    return [at - epsilon, at + epsilon].map((v) => [v, f(v)]);
  }
  const y = scaleLinear(spread(Object.values(curves).flat(), 1e-16), [0, 1]);
  return {
    x: {
      scale: scaleLinear([from, to], [0, 1]),
      ticks: [at - epsilon, at, at + epsilon],
      format: (v) => (v === at ? "0" : v < at ? "−ε" : "+ε"),
    },
    y: { scale: y, ticks: y.ticks(4), format: power },
    curves,
    dots: [...curves.secant, ...curves["secant single"], [at, 0]],
    description: say.near.description,
  };
}

const LEAST = 1e-14;

/** The error of the central difference against its step: rounding falls, truncation rises. */
export function errorDrawing(
  errors: Readonly<Record<"single" | "double", readonly StepError[]>>,
  epsilon: number,
  best: Readonly<Record<"single" | "double", StepError>> | null,
): Drawing {
  const curve = (found: readonly StepError[]) =>
    found.map(({ epsilon, error }): Point => [epsilon, clamp(error, LEAST, 10)]);
  const marks = [{ at: epsilon, name: "ε", kind: "here" }];
  return {
    x: { scale: scaleLog([1e-13, 1], [0, 1]), ticks: [1e-12, 1e-9, 1e-6, 1e-3, 1], format: power },
    y: {
      scale: scaleLog([LEAST, 10], [0, 1]),
      ticks: [1e-12, 1e-9, 1e-6, 1e-3, 1],
      format: power,
    },
    marks,
    curves: { "error-double": curve(errors.double), "error-single": curve(errors.single) },
    dots:
      best === null
        ? []
        : [best.double, best.single].map(({ epsilon, error }) => [epsilon, Math.max(LEAST, error)]),
    description: best === null ? say.error.atBend : say.error.smooth,
  };
}

/** A small number as 1e−6, others as they are. */
function power(tick: number): string {
  const size = Math.abs(tick);
  if (size === 0 || size >= 1e-2) return trueMinus(Number(tick.toPrecision(6)));
  return trueMinus(Number(tick.toPrecision(2)).toExponential());
}
