import { checkSameDtype, checkSize, checkTensor } from "../check.js";
import { addBias, biasGradient } from "../convolution/bias.js";
import {
  inputGradientSkippingZeros,
  kernelGradientSkippingZeros,
} from "../convolution/skipping-zeros.js";
import { convolveUnfoldedInput } from "../convolution/through-unfolded-input.js";
import { dtypeOf } from "../dtype.js";
import { showShape, sizesOf } from "../shape.js";
import { type Tensor, zeros } from "../tensor.js";
import { descend } from "./descend.js";
import type { TrainableLayer } from "./layer.js";
import { firstParameters, type LayerOptions } from "./options.js";

/**
 * A convolution with stride 1 and no padding, each pass by its fastest method: forward by way of X′,
 * backward by the definition without the zeros, of which pooling and ReLU leave many.
 *
 *   Y[m, o, p, q] = Σ_{c, i, j} X[m, c, p + i, q + j] · K[o, c, i, j] + b[o]
 *   ∂L/∂X[m, c, p + i, q + j] = Σ ∂L/∂Y[m, o, p, q] · K[o, c, i, j]
 *   ∂L/∂K[o, c, i, j] = Σ ∂L/∂Y[m, o, p, q] · X[m, c, p + i, q + j]
 *   ∂L/∂b[o] = Σ ∂L/∂Y[m, o, p, q]
 *
 * x [n, c1, h, w] → y [n, c2, h − k1 + 1, w − k2 + 1]; params k [c2, c1, k1, k2], b [c2].
 */
export class Convolution implements TrainableLayer {
  readonly c1: number;
  readonly c2: number;
  readonly k1: number;
  readonly k2: number;
  readonly params: { k: Tensor; b: Tensor };
  readonly grads: { k: Tensor; b: Tensor };

  /** Throws RangeError unless all sizes are positive integers. */
  constructor(c1: number, c2: number, k1: number, k2: number, options: LayerOptions = {}) {
    for (const [name, size] of Object.entries({ c1, c2, k1, k2 })) {
      checkSize("Convolution", name, size);
    }
    this.c1 = c1;
    this.c2 = c2;
    this.k1 = k1;
    this.k2 = k2;
    const shape = [c2, c1, k1, k2];
    const { weights, biases } = firstParameters("Convolution", options, {
      fanIn: c1 * k1 * k2,
      weights: shape,
      biases: c2,
    });
    this.params = { k: weights, b: biases };
    this.grads = {
      k: zeros(shape, dtypeOf(weights.data)),
      b: zeros([c2], dtypeOf(weights.data)),
    };
  }

  forward(x: Tensor): Tensor {
    this.#check("Convolution.forward", x);
    const y = convolveUnfoldedInput(x, this.params.k); // [n, c2, o1, o2]
    return addBias(y, this.params.b);
  }

  backward(x: Tensor, gradY: Tensor): Tensor {
    const [n, o1, o2] = this.#check("Convolution.backward", x);
    checkTensor("Convolution.backward", "gradY", gradY, [n, this.c2, o1, o2]);
    checkSameDtype("Convolution.backward", { x, gradY });
    const gradX = inputGradientSkippingZeros(gradY, this.params.k);
    this.grads.k = kernelGradientSkippingZeros(x, gradY);
    this.grads.b = biasGradient(gradY);
    return gradX;
  }

  update(lr: number): void {
    descend("Convolution.update", this.params, this.grads, lr);
  }

  /** Checks x and the parameters; gives [n, o1, o2]. */
  #check(operation: string, x: Tensor): [n: number, o1: number, o2: number] {
    const { k, b } = this.params;
    checkTensor(operation, "x", x, ["n", this.c1, "h", "w"]);
    checkTensor(operation, "params.k", k, [this.c2, this.c1, this.k1, this.k2]);
    checkTensor(operation, "params.b", b, [this.c2]);
    checkSameDtype(operation, { x, "params.k": k, "params.b": b });
    const [n, , h, w] = sizesOf(x.shape, 4);
    if (this.k1 > h || this.k2 > w) {
      throw new RangeError(
        `${operation}: params.k ${showShape(k.shape)} is larger than x ${showShape(x.shape)}`,
      );
    }
    return [n, h - this.k1 + 1, w - this.k2 + 1];
  }
}
