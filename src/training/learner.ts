import type { Tensor } from "../nn/index.js";

/** What training asks of a network, whichever way it computes. `nn`'s Network is one. */
export interface Learner {
  /** The parameters by name. */
  readonly params: Readonly<Record<string, Tensor>>;
  /** Images (n, 1, 28, 28) → logits (n, 10). */
  forward(x: Tensor): Tensor;
  /** Sets the gradients from ∂L/∂logits, at the x that went forward last. */
  backward(x: Tensor, gradY: Tensor): Tensor;
  /** parameter −= learning rate · gradient. */
  update(learningRate: number): void;
}
