import { checkIndex } from "../check.js";
import { dtypeOf } from "../dtype.js";
import { CrossEntropy, type Labels } from "../loss/cross-entropy.js";
import type { Network } from "../network/network.js";
import type { Tensor } from "../tensor.js";
import { movedTo } from "./moved.js";

/** One number of a network: `x` or the name of a parameter, such as `0.k`, and its place in the data. */
export interface Place {
  tensor: string;
  index: number;
}

/** The loss as a function of one number, all others staying as they are. */
export interface LossAlong {
  /** The number as it stands. */
  value: number;
  loss(value: number): number;
  /** ∂L/∂(that number) at a value of it, as `backward` gives it. */
  slope(value: number): number;
}

/**
 * The cross-entropy of a network along one number of it, or of its input.
 *
 * In float32 the loss is rounded to float32 too, as it is where all numbers are stored so. The network
 * and x are left as they were. Throws RangeError for a place that does not exist.
 */
export function lossAlong(network: Network, x: Tensor, labels: Labels, place: Place): LossAlong {
  const variable = tensorAt("lossAlong", network, x, place);
  const entropy = new CrossEntropy();
  const round = dtypeOf(x.data) === "float32" ? Math.fround : (loss: number) => loss;
  const at = <T>(value: number, f: () => T) => movedTo(variable, place.index, value, f);
  function gradient(): number {
    const logits = network.forward(x);
    const gradX = network.backward(x, entropy.backward(logits, labels));
    return (place.tensor === "x" ? gradX : network.grads[place.tensor]).data[place.index];
  }
  return {
    value: variable.data[place.index],
    loss: (value) => at(value, () => round(entropy.forward(network.forward(x), labels))),
    slope: (value) => at(value, gradient),
  };
}

/** The tensor that holds the number; throws where there is none. */
export function tensorAt(operation: string, network: Network, x: Tensor, place: Place): Tensor {
  const found = { ...network.params, x }[place.tensor];
  if (found === undefined) throw new RangeError(`${operation}: there is no tensor ${place.tensor}`);
  checkIndex(operation, `the place in ${place.tensor}`, [place.index], [found.data.length]);
  return found;
}
