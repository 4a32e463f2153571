import { expect } from "vitest";
import { type TrainableLayer, tensor } from "../../../src/nn/index.js";

type ErrorClass = typeof RangeError | typeof TypeError;

/** The call throws such an error, and the layer's parameters and gradients stay as they were. */
export function expectRefused(
  layer: TrainableLayer,
  call: () => unknown,
  error: ErrorClass,
  message: string,
): void {
  layer.grads[Object.keys(layer.grads)[0]!]!.data.fill(7); // so that a change would show
  const before = stateOf(layer);
  expect(call).toThrow(error);
  expect(call).toThrow(message);
  expect(stateOf(layer)).toEqual(before);
}

/** A copy of the layer's parameters and gradients. */
export function stateOf({ params, grads }: TrainableLayer) {
  const copy = (tensors: TrainableLayer["params"]) =>
    Object.entries(tensors).map(([name, t]) => [name, tensor(t.shape, t.data.slice())]);
  return { params: copy(params), grads: copy(grads) };
}
