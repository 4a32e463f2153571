import type { Tensor } from "../tensor.js";

/** A function of tensors that knows its derivative. */
export interface Layer {
  /** y = f(x), a new tensor (Flatten: the same numbers under a new shape). */
  forward(x: Tensor): Tensor;

  /**
   * ∂L/∂x from ∂L/∂y, at the same x that went forward. A layer with parameters also sets `grads`:
   * to new tensors, not on top of the old ones.
   */
  backward(x: Tensor, gradY: Tensor): Tensor;
}

/** A layer that learns. */
export interface TrainableLayer extends Layer {
  /** The parameters by name. They may be replaced, or written into. */
  readonly params: Record<string, Tensor>;

  /** ∂L/∂params from the last `backward`, under the same names; zeros before it. */
  readonly grads: Record<string, Tensor>;

  /** One step of gradient descent, params ← params − lr · grads, in the tensors of `params`. */
  update(lr: number): void;
}

/** Whether a layer has parameters. */
export function isTrainable(layer: Layer): layer is TrainableLayer {
  return "params" in layer;
}
