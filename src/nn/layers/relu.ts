import { checkSameDtype, checkTensor } from "../check.js";
import type { Tensor } from "../tensor.js";
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
    return { shape: x.shape, data: x.data.map((value) => (value <= 0 ? 0 : value)) };
  }

  backward(x: Tensor, gradY: Tensor): Tensor {
    checkTensor("ReLU.backward", "x", x);
    checkTensor("ReLU.backward", "gradY", gradY, x.shape);
    checkSameDtype("ReLU.backward", { x, gradY });
    return { shape: x.shape, data: gradY.data.map((g, i) => (x.data[i] <= 0 ? 0 : g)) };
  }
}
