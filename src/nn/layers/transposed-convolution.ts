import { checkSameDtype, checkSize, checkTensor } from "../check.js";
import { addBias, biasGradient } from "../convolution/bias.js";
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
  type Pair,
  pairOf,
  type Sliding,
  type SlidingOptions,
  slidingOf,
  smallestImage,
} from "../unfolding/sliding.js";
import { descend } from "./descend.js";
import type { TrainableLayer } from "./layer.js";
import { firstParameters, type LayerOptions } from "./options.js";

/** A transposed convolution slides over its output. */
export interface TransposedConvolutionOptions extends LayerOptions, SlidingOptions {
  /** How many rows and columns more the output has, which the stride would pass over; 0, and less than the stride. */
  outputPadding?: Pair;
}

/**
 * A transposed convolution: the adjoint of a convolution from c2 channels to c1, run forwards. Where that one has
 * Y″ = X″·K″ᵀ, this one has Y″ = X″·K″, so its forward pass is the other's ∂L/∂X, and its ∂L/∂X the other's forward
 * pass. Every pixel puts the kernel, that many times, into the output.
 *
 *   Y[m, o, u·s1 + i·d1 − p1, v·s2 + j·d2 − p2] += X[m, c, u, v] · K[c, o, i, j],  and b[o] once
 *
 * x [n, c1, h, w] → y [n, c2, o1, o2], o = (h − 1)·stride − 2·padding + dilation·(k − 1) + outputPadding + 1;
 * params k [c1, c2/groups, k1, k2], b [c2].
 */
export class TransposedConvolution implements TrainableLayer {
  readonly c1: number;
  readonly c2: number;
  readonly k1: number;
  readonly k2: number;
  readonly sliding: Sliding;
  readonly outputPadding: readonly [number, number];
  readonly params: { k: Tensor; b: Tensor };
  readonly grads: { k: Tensor; b: Tensor };

  /**
   * Throws RangeError unless all sizes are positive integers, the options fit, groups divide c1 and c2, and
   * outputPadding is less than the stride.
   */
  constructor(
    c1: number,
    c2: number,
    k1: number,
    k2: number,
    options: TransposedConvolutionOptions = {},
  ) {
    const operation = "TransposedConvolution";
    for (const [name, size] of Object.entries({ c1, c2, k1, k2 })) checkSize(operation, name, size);
    this.c1 = c1;
    this.c2 = c2;
    this.k1 = k1;
    this.k2 = k2;
    this.sliding = slidingOf(operation, options);
    this.outputPadding = pairOf(operation, "outputPadding", options.outputPadding ?? 0, 0);
    const { stride, groups } = this.sliding;
    checkGroups(operation, "c1", c1, this.sliding);
    checkGroups(operation, "c2", c2, this.sliding);
    if (this.outputPadding.some((more, axis) => more >= stride[axis]!)) {
      throw new RangeError(
        `${operation}: outputPadding ${showShape(this.outputPadding)} must be less than stride ${showShape(stride)}`,
      );
    }
    const shape = [c1, c2 / groups, k1, k2];
    const { weights, biases } = firstParameters(operation, options, {
      fanIn: ((c1 / groups) * k1 * k2) / (stride[0] * stride[1]), // on average: an output meets every s-th weight
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
    const imageSize = this.#check("TransposedConvolution.forward", x);
    const y = inputGradientByFolding(x, this.params.k, { ...this.sliding, imageSize }); // [n, c2, o1, o2]
    return addBias(y, this.params.b);
  }

  backward(x: Tensor, gradY: Tensor): Tensor {
    const operation = "TransposedConvolution.backward";
    const imageSize = this.#check(operation, x);
    checkTensor(operation, "gradY", gradY, [x.shape[0]!, this.c2, ...imageSize]);
    checkSameDtype(operation, { x, gradY });
    const { sliding } = this;
    const gradX = convolveUnfoldedInput(gradY, this.params.k, sliding); // [n, c1, h, w]
    this.grads.k = kernelGradientByUnfoldedInput(gradY, x, {
      ...sliding,
      kernelSize: [this.k1, this.k2],
    });
    this.grads.b = biasGradient(gradY);
    return gradX;
  }

  update(lr: number): void {
    descend("TransposedConvolution.update", this.params, this.grads, lr);
  }

  /** Checks x and the parameters; gives [o1, o2]. */
  #check(operation: string, x: Tensor): [o1: number, o2: number] {
    const { c1, c2, k1, k2 } = this;
    const { k, b } = this.params;
    checkTensor(operation, "x", x, ["n", c1, "h", "w"]);
    checkTensor(operation, "params.k", k, [c1, c2 / this.sliding.groups, k1, k2]);
    checkTensor(operation, "params.b", b, [c2]);
    checkSameDtype(operation, { x, "params.k": k, "params.b": b });
    const [, , h, w] = sizesOf(x.shape, 4);
    return this.#outputSize(operation, [h, w]);
  }

  /** [o1, o2] for an image of that size. Throws RangeError where the padding leaves nothing of it. */
  #outputSize(operation: string, image: readonly [number, number]): [o1: number, o2: number] {
    const { sliding, outputPadding } = this;
    const kernel = [this.k1, this.k2] as const;
    const [o1, o2] = smallestImage(image, kernel, sliding);
    const found: [number, number] = [o1 + outputPadding[0], o2 + outputPadding[1]];
    const axis = found.findIndex((length) => length < 1);
    if (axis < 0) return found;
    const [h, k, more] = [image[axis]!, kernel[axis]!, outputPadding[axis]!];
    const { stride, padding, dilation } = sliding;
    const [s, p, d] = [stride[axis]!, padding[axis]!, dilation[axis]!];
    throw new RangeError(
      `${operation}: padding leaves no output: ` +
        "(h − 1)·stride − 2·padding + dilation·(k − 1) + outputPadding + 1 is " +
        `(${h} − 1)·${s} − 2·${p} + ${d}·(${k} − 1) + ${more} + 1 = ${found[axis]}`,
    );
  }
}
