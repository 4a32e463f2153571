import { checkSameDtype, checkTensor } from "../check.js";
import { dtypeOf } from "../dtype.js";
import { type Tensor, zeros } from "../tensor.js";
import type { Layer } from "./layer.js";

/**
 * The rectifier, cell by cell. At the kink, x = 0, the derivative is taken as 0. NaN stays NaN.
 *
 *   y = max(x, 0)          ∂L/∂x = ∂L/∂y where x > 0, else 0
 *
 * x of any shape → the same shape.
 */
export class ReLU implements Layer {
  forward(x: Tensor): Tensor {
    checkTensor("ReLU.forward", "x", x);
    return gate(x, x);
  }

  backward(x: Tensor, gradY: Tensor): Tensor {
    checkTensor("ReLU.backward", "x", x);
    checkTensor("ReLU.backward", "gradY", gradY, x.shape);
    checkSameDtype("ReLU.backward", { x, gradY });
    return gate(x, gradY);
  }
}

/** The chosen numbers where x > 0, else 0. */
function gate(x: Tensor, chosen: Tensor): Tensor {
  const y = zeros(x.shape, dtypeOf(x.data));
  for (let i = 0; i < x.data.length; i++) {
    if (!(x.data[i]! <= 0)) y.data[i] = chosen.data[i]!; // "not ≤", so that NaN is seen, not hidden
  }
  return y;
}
