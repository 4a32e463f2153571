import { dtypeOf } from "../dtype.js";
import { CrossEntropy, type Labels } from "../loss/cross-entropy.js";
import type { Network } from "../network/network.js";
import type { Tensor } from "../tensor.js";
import { type Coordinate, tensorAt } from "./coordinate.js";
import { type Kink, kinksAlong } from "./kinks.js";
import { movedTo } from "./moved.js";

/** A kink of the loss, with the slopes on its two sides. */
export interface Bend extends Kink {
  before: number;
  after: number;
}

/** The loss as a function of one number, all others staying as they are. */
export interface LossAlong {
  /** The number as it stands. */
  value: number;
  loss(value: number): number;
  /** ∂L/∂(that number) at a value of it, as `backward` gives it. */
  slope(value: number): number;
  /** Where between two values the slope jumps, see `kinksAlong`; no kink that the loss does not feel. */
  bends(from: number, to: number): Bend[];
}

/** How far from a kink its sides are looked at, and the least jump of the slope that counts. */
const BESIDE = 1e-7;
const JUMP = 1e-5;

/**
 * The cross-entropy of a network along one number of it, or of its input.
 *
 * In float32 the loss is rounded to float32 too, as it is where all numbers are stored so. The network
 * and x are left as they were. Throws RangeError for a coordinate that does not exist.
 */
export function lossAlong(
  network: Network,
  x: Tensor,
  labels: Labels,
  coordinate: Coordinate,
): LossAlong {
  const variable = tensorAt("lossAlong", network, x, coordinate);
  const entropy = new CrossEntropy();
  const round = dtypeOf(x.data) === "float32" ? Math.fround : (loss: number) => loss;
  const at = <T>(value: number, f: () => T) => movedTo(variable, coordinate.index, value, f);
  function gradient(): number {
    const logits = network.forward(x);
    const gradX = network.backward(x, entropy.backward(logits, labels));
    return (coordinate.tensor === "x" ? gradX : network.grads[coordinate.tensor]!).data[
      coordinate.index
    ]!;
  }
  const slope = (value: number) => at(value, gradient);
  return {
    value: variable.data[coordinate.index]!,
    loss: (value) => at(value, () => round(entropy.forward(network.forward(x), labels))),
    slope,
    bends: (from, to) =>
      kinksAlong(network, x, coordinate, [from, to])
        .map((kink) => ({
          ...kink,
          before: slope(kink.value - BESIDE),
          after: slope(kink.value + BESIDE),
        }))
        .filter(({ before, after }) => Math.abs(after - before) > JUMP),
  };
}
