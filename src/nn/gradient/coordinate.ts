import { checkIndex } from "../check.js";
import type { Network } from "../network/network.js";
import type { Tensor } from "../tensor.js";

/** A number that a loss depends on: in `x` or in a parameter, by its name such as `0.k`, and where in its data. */
export interface Coordinate {
  tensor: string;
  index: number;
}

/** The tensor that holds the number. Throws RangeError where there is none. */
export function tensorAt(
  operation: string,
  network: Network,
  x: Tensor,
  coordinate: Coordinate,
): Tensor {
  const tensors: Record<string, Tensor> = { ...network.params, x };
  if (!Object.hasOwn(tensors, coordinate.tensor)) {
    throw new RangeError(`${operation}: there is no tensor ${coordinate.tensor}`);
  }
  const found = tensors[coordinate.tensor]!;
  checkIndex(
    operation,
    () => `the index in ${coordinate.tensor}`,
    [coordinate.index],
    [found.data.length],
  );
  return found;
}
