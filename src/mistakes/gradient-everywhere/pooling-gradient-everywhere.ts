import { checkTensor } from "../../nn/check.js";
import { dtypeOf } from "../../nn/dtype.js";
import { MaxPooling, type Tensor, zeros } from "../../nn/index.js";
import { sizesOf } from "../../nn/shape.js";

/**
 * The mistake of handing a pooled number's gradient to every cell of its window, as if each of them had made
 * the maximum. Forward is max pooling's; backward is wrong wherever a window has more than one cell.
 */
export class PoolingGradientEverywhere extends MaxPooling {
  override backward(x: Tensor, gradY: Tensor): Tensor {
    const { shape } = this.forward(x);
    checkTensor("PoolingGradientEverywhere.backward", "gradY", gradY, shape);
    const [, , h, w] = sizesOf(x.shape, 4);
    const [, , o1, o2] = sizesOf(shape, 4);
    const gradX = zeros(x.shape, dtypeOf(x.data));
    for (let i = 0; i < gradX.data.length; i++) {
      const image = Math.floor(i / (h * w));
      const p = Math.floor((Math.floor(i / w) % h) / this.k1);
      const q = Math.floor((i % w) / this.k2);
      gradX.data[i] = gradY.data[(image * o1 + p) * o2 + q]!;
    }
    return gradX;
  }
}
