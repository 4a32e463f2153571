import { checkSameDtype, checkTensor } from "../../nn/check.js";
import { ReLU, type Tensor, tensor } from "../../nn/index.js";

/**
 * The mistake of asking the gradient, not the input, which cells were positive: what passes is max(0, ∂L/∂y)
 * in place of ∂L/∂y where x > 0. Forward is ReLU's.
 */
export class ReluMaskFromGradient extends ReLU {
  override backward(x: Tensor, gradY: Tensor): Tensor {
    checkTensor("ReluMaskFromGradient.backward", "gradY", gradY, x.shape);
    checkSameDtype("ReluMaskFromGradient.backward", { x, gradY });
    return tensor(
      x.shape,
      gradY.data.map((g) => Math.max(0, g)),
    );
  }
}
