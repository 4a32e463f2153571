import { checkTensor } from "../check.js";
import type { Tensor } from "../tensor.js";

type Parameters = Readonly<Record<string, Tensor>>;

/**
 * One step of gradient descent, in place: p ← p − lr · ∂L/∂p for each parameter.
 *
 * Everything is checked before anything is written: throws TypeError or RangeError unless lr is a
 * positive number and the gradients have the parameters' shapes.
 */
export function descend(
  operation: string,
  params: Parameters,
  grads: Parameters,
  lr: number,
): void {
  checkDescent(operation, params, grads, lr);
  for (const [name, { data }] of Object.entries(params)) {
    const gradient = grads[name]!.data;
    for (let i = 0; i < data.length; i++) data[i]! -= lr * gradient[i]!;
  }
}

/** What `descend` throws, it throws here, and writes nothing. */
export function checkDescent(
  operation: string,
  params: Parameters,
  grads: Parameters,
  lr: number,
): void {
  if (typeof lr !== "number") {
    throw new TypeError(`${operation}: lr must be a number, got ${typeof lr}`);
  }
  if (!(lr > 0 && Number.isFinite(lr))) {
    throw new RangeError(`${operation}: lr must be positive and finite, got ${lr}`);
  }
  for (const [name, parameter] of Object.entries(params)) {
    checkTensor(operation, () => `params.${name}`, parameter);
    checkTensor(operation, () => `grads.${name}`, grads[name]!, parameter.shape);
  }
}
