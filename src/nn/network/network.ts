import { checkSameDtype, checkTensor } from "../check.js";
import { checkDescent } from "../layers/descend.js";
import { isTrainable, type Layer, type TrainableLayer } from "../layers/layer.js";
import type { Tensor } from "../tensor.js";

/**
 * Layers in a row. A network is itself a layer.
 *
 *   forward: x₀ = x, x_i = f_i(x_{i−1})      backward: g_{i−1} = (∂f_i/∂x_{i−1})ᵀ · g_i
 *
 * Its parameters are its layers' own, named by position: `0.k`, `0.b`, `3.k`.
 */
export class Network implements TrainableLayer {
  readonly layers: readonly Layer[];
  #lastForward: { x: Tensor; activations: Tensor[] } | null = null;

  /** Throws RangeError where there are no layers. */
  constructor(layers: readonly Layer[]) {
    if (layers.length === 0) throw new RangeError("Network: layers must not be empty");
    this.layers = [...layers];
  }

  /** x and what each layer makes of it: as many tensors as layers, and one. The last is the output. */
  activations(x: Tensor): Tensor[] {
    const activations = [x];
    for (const layer of this.layers) activations.push(layer.forward(activations.at(-1)!));
    return activations;
  }

  /** The last layer's output. The activations are remembered for one `backward` at this very x. */
  forward(x: Tensor): Tensor {
    const activations = this.activations(x);
    this.#lastForward = { x, activations };
    return activations.at(-1)!;
  }

  /**
   * ∂L/∂x from ∂L/∂y; sets the gradients of all layers. It belongs to the `forward` before it: if
   * that was at this very x, its activations serve, else they are computed again.
   */
  backward(x: Tensor, gradY: Tensor): Tensor {
    const activations =
      this.#lastForward?.x === x ? this.#lastForward.activations : this.activations(x);
    this.#lastForward = null;
    const y = activations.at(-1)!;
    checkTensor("Network.backward", "gradY", gradY, y.shape);
    checkSameDtype("Network.backward", { y, gradY });
    return this.layers.reduceRight(
      (gradient, layer, i) => layer.backward(activations[i]!, gradient),
      gradY,
    );
  }

  /** One step of gradient descent in every layer, or, where it throws, in none. */
  update(lr: number): void {
    checkDescent("Network.update", this.params, this.grads, lr);
    this.#lastForward = null;
    for (const layer of this.layers.filter(isTrainable)) layer.update(lr);
  }

  get params(): Record<string, Tensor> {
    return this.#collect((layer) => layer.params);
  }

  get grads(): Record<string, Tensor> {
    return this.#collect((layer) => layer.grads);
  }

  #collect(from: (layer: TrainableLayer) => Record<string, Tensor>): Record<string, Tensor> {
    const named = this.layers.flatMap((layer, i) =>
      isTrainable(layer)
        ? Object.entries(from(layer)).map(([name, value]) => [`${i}.${name}`, value])
        : [],
    );
    return Object.fromEntries(named);
  }
}
