import { type Tensor, tensor } from "../../nn/index.js";
import type { Failure } from "./failure.js";

/**
 * What the guard has read, `2,3|1,2,3,4,5,6`, as a float64 tensor. NaN and infinities are let through: they
 * are numbers, if wrong ones.
 */
export function parseResult(text: string, name: string): Tensor | { failure: Failure } {
  if (text.startsWith("!")) {
    return { failure: { kind: "result", message: `${name}${text.slice(1)}.` } };
  }
  const [shape, cells] = text.split("|");
  return tensor(shape === "" ? [] : shape.split(",").map(Number), cells.split(",").map(Number));
}
