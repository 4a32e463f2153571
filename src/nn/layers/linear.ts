import { checkSameDtype, checkSize, checkTensor } from "../check.js";
import { dtypeOf } from "../dtype.js";
import { matmul } from "../matrix/matmul.js";
import { type Tensor, zeros } from "../tensor.js";
import { descend } from "./descend.js";
import type { TrainableLayer } from "./layer.js";
import { firstParameters, type LayerOptions } from "./options.js";

/**
 * A linear layer: every output is a weighted sum of all inputs.
 *
 *   Y = X·W + b            ∂L/∂X = ∂L/∂Y·Wᵀ    ∂L/∂W = Xᵀ·∂L/∂Y    ∂L/∂b = Σ_m ∂L/∂Y[m]
 *
 * x [n, d1] → y [n, d2]; params w [d1, d2], b [d2].
 */
export class Linear implements TrainableLayer {
  readonly d1: number;
  readonly d2: number;
  readonly params: { w: Tensor; b: Tensor };
  readonly grads: { w: Tensor; b: Tensor };

  /** Throws RangeError unless both sizes are positive integers. */
  constructor(d1: number, d2: number, options: LayerOptions = {}) {
    checkSize("Linear", "d1", d1);
    checkSize("Linear", "d2", d2);
    this.d1 = d1;
    this.d2 = d2;
    const { weights, biases } = firstParameters("Linear", options, {
      fanIn: d1,
      weights: [d1, d2],
      biases: d2,
    });
    this.params = { w: weights, b: biases };
    this.grads = {
      w: zeros([d1, d2], dtypeOf(weights.data)),
      b: zeros([d2], dtypeOf(weights.data)),
    };
  }

  forward(x: Tensor): Tensor {
    this.#check("Linear.forward", x);
    const { w, b } = this.params;
    const y = matmul(x, w); // [n, d1]·[d1, d2] → [n, d2]
    y.data.forEach((_, i) => {
      y.data[i]! += b.data[i % this.d2]!;
    });
    return y;
  }

  backward(x: Tensor, gradY: Tensor): Tensor {
    this.#check("Linear.backward", x);
    checkTensor("Linear.backward", "gradY", gradY, [x.shape[0]!, this.d2]);
    checkSameDtype("Linear.backward", { x, gradY });
    const gradX = matmul(gradY, this.params.w, { transposeB: true }); // [n, d2]·[d2, d1] → [n, d1]
    this.grads.w = matmul(x, gradY, { transposeA: true }); // [d1, n]·[n, d2] → [d1, d2]
    this.grads.b = this.#sumOverBatch(gradY); // [n, d2] → [d2]
    return gradX;
  }

  update(lr: number): void {
    descend("Linear.update", this.params, this.grads, lr);
  }

  #check(operation: string, x: Tensor): void {
    const { w, b } = this.params;
    checkTensor(operation, "x", x, ["n", this.d1]);
    checkTensor(operation, "params.w", w, [this.d1, this.d2]);
    checkTensor(operation, "params.b", b, [this.d2]);
    checkSameDtype(operation, { x, "params.w": w, "params.b": b });
  }

  #sumOverBatch(gradY: Tensor): Tensor {
    const gradB = zeros([this.d2], dtypeOf(gradY.data));
    gradY.data.forEach((g, i) => {
      gradB.data[i % this.d2]! += g;
    });
    return gradB;
  }
}
