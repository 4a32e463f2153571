import { checkSameDtype, checkSize, checkTensor } from "../check.js";
import { addBias, biasGradient } from "../convolution/bias.js";
import {
  inputGradientSkippingZeros,
  kernelGradientSkippingZeros,
} from "../convolution/skipping-zeros.js";
import {
  convolveUnfoldedInput,
  inputGradientByFolding,
  kernelGradientByUnfoldedInput,
} from "../convolution/through-unfolded-input.js";
import { dtypeOf } from "../dtype.js";
import { showShape, sizesOf } from "../shape.js";
import { type Tensor, zeros } from "../tensor.js";
import {
  checkGroups,
  checkPlaces,
  isPlain,
  type Sliding,
  type SlidingOptions,
  slidingOf,
} from "../unfolding/sliding.js";
import { descend } from "./descend.js";
import type { TrainableLayer } from "./layer.js";
import { firstParameters, type LayerOptions } from "./options.js";

/**
 * A convolution, each pass by its fastest method: forward by way of X′, backward by the definition without the zeros,
 * of which pooling and ReLU leave many; with options, all by way of X′. Without options:
 *
 *   Y[m, o, p, q] = Σ_{c, i, j} X[m, c, p + i, q + j] · K[o, c, i, j] + b[o]
 *   ∂L/∂X[m, c, p + i, q + j] = Σ ∂L/∂Y[m, o, p, q] · K[o, c, i, j]
 *   ∂L/∂K[o, c, i, j] = Σ ∂L/∂Y[m, o, p, q] · X[m, c, p + i, q + j]
 *   ∂L/∂b[o] = Σ ∂L/∂Y[m, o, p, q]
 *
 * x [n, c1, h, w] → y [n, c2, h − k1 + 1, w − k2 + 1]; params k [c2, c1, k1, k2], b [c2].
 *
 * With stride s, padding p and dilation d the pixel is X[m, c, p·s1 + i·d1 − p1, q·s2 + j·d2 − p2], zero in the
 * padding, and an output has ⌊(h + 2p − d·(k − 1) − 1) / s⌋ + 1 rows; with groups, k is [c2, c1/groups, k1, k2].
 */
export class Convolution implements TrainableLayer {
  readonly c1: number;
  readonly c2: number;
  readonly k1: number;
  readonly k2: number;
  readonly sliding: Sliding;
  readonly params: { k: Tensor; b: Tensor };
  readonly grads: { k: Tensor; b: Tensor };

  /** Throws RangeError unless all sizes are positive integers, the options fit and groups divide c1 and c2. */
  constructor(
    c1: number,
    c2: number,
    k1: number,
    k2: number,
    options: LayerOptions & SlidingOptions = {},
  ) {
    for (const [name, size] of Object.entries({ c1, c2, k1, k2 })) {
      checkSize("Convolution", name, size);
    }
    this.c1 = c1;
    this.c2 = c2;
    this.k1 = k1;
    this.k2 = k2;
    this.sliding = slidingOf("Convolution", options);
    checkGroups("Convolution", "c1", c1, this.sliding);
    checkGroups("Convolution", "c2", c2, this.sliding);
    const channels = c1 / this.sliding.groups;
    const shape = [c2, channels, k1, k2];
    const { weights, biases } = firstParameters("Convolution", options, {
      fanIn: channels * k1 * k2,
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
    const y = convolveUnfoldedInput(x, this.params.k, this.sliding); // [n, c2, o1, o2]
    return addBias(y, this.params.b);
  }

  backward(x: Tensor, gradY: Tensor): Tensor {
    const [n, o1, o2] = this.#check("Convolution.backward", x);
    checkTensor("Convolution.backward", "gradY", gradY, [n, this.c2, o1, o2]);
    checkSameDtype("Convolution.backward", { x, gradY });
    const [gradX, gradK] = this.#gradients(x, gradY);
    this.grads.k = gradK;
    this.grads.b = biasGradient(gradY);
    return gradX;
  }

  update(lr: number): void {
    descend("Convolution.update", this.params, this.grads, lr);
  }

  /** ∂L/∂X and ∂L/∂K. */
  #gradients(x: Tensor, gradY: Tensor): [gradX: Tensor, gradK: Tensor] {
    const { sliding } = this;
    const { k } = this.params;
    if (isPlain(sliding)) {
      return [inputGradientSkippingZeros(gradY, k), kernelGradientSkippingZeros(x, gradY)];
    }
    const [, , h, w] = sizesOf(x.shape, 4);
    return [
      inputGradientByFolding(gradY, k, { ...sliding, imageSize: [h, w] }),
      kernelGradientByUnfoldedInput(x, gradY, { ...sliding, kernelSize: [this.k1, this.k2] }),
    ];
  }

  /** Checks x and the parameters; gives [n, o1, o2]. */
  #check(operation: string, x: Tensor): [n: number, o1: number, o2: number] {
    const { k, b } = this.params;
    checkTensor(operation, "x", x, ["n", this.c1, "h", "w"]);
    checkTensor(operation, "params.k", k, [
      this.c2,
      this.c1 / this.sliding.groups,
      this.k1,
      this.k2,
    ]);
    checkTensor(operation, "params.b", b, [this.c2]);
    checkSameDtype(operation, { x, "params.k": k, "params.b": b });
    const [n, , h, w] = sizesOf(x.shape, 4);
    const kernel = [this.k1, this.k2] as const;
    const names = { kernel: `params.k ${showShape(k.shape)}`, image: `x ${showShape(x.shape)}` };
    return [n, ...checkPlaces(operation, names, [h, w], kernel, this.sliding)];
  }
}
