import type { Tensor } from "../../nn/index.js";
import { metric } from "../text/metric.js";
import { largestMagnitude } from "./magnitude.js";

/** The largest difference between tensors that should be equal, cell by cell in their own order. */
export function largestDifference(name: string, first: Tensor, ...others: Tensor[]): HTMLElement {
  const differences = others.flatMap(({ data }) => Array.from(first.data, (v, i) => v - data[i]!));
  return metric(name, largestMagnitude(differences), (d) => (d === 0 ? "0" : d.toExponential(1)));
}
