import { checkIndex } from "../check.js";
import type { Network } from "../network/network.js";
import type { Tensor } from "../tensor.js";

/** One number of a network: `x` or the name of a parameter, such as `0.k`, and its place in the data. */
export interface Place {
  tensor: string;
  index: number;
}

/** The tensor that holds the number. Throws RangeError where there is none. */
export function tensorAt(operation: string, network: Network, x: Tensor, place: Place): Tensor {
  const tensors: Record<string, Tensor> = { ...network.params, x };
  if (!Object.hasOwn(tensors, place.tensor)) {
    throw new RangeError(`${operation}: there is no tensor ${place.tensor}`);
  }
  const found = tensors[place.tensor];
  checkIndex(operation, `the place in ${place.tensor}`, [place.index], [found.data.length]);
  return found;
}
