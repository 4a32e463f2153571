import type { Tensor } from "../../nn/index.js";
import { metric } from "../text/metric.js";
import { figuresText } from "../text/number-text.js";
import { largestMagnitude } from "./magnitude.js";

/** The largest difference between tensors that should be equal, cell by cell in their own order: 7.6e-9, 10. */
export function largestDifference(name: string, first: Tensor, ...others: Tensor[]): HTMLElement {
  const differences = others.flatMap(({ data }) => Array.from(first.data, (v, i) => v - data[i]!));
  return metric(name, largestMagnitude(differences), (difference) => figuresText(difference, 2));
}
