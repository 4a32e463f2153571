import { checkTensor } from "../check.js";
import { dtypeOf } from "../dtype.js";
import { MaxPooling } from "../layers/max-pooling.js";
import { sizesOf } from "../shape.js";
import { type Tensor, zeros } from "../tensor.js";

/**
 * What a rule that treats equal numbers alike would hand back from max pooling: the window's gradient in
 * equal parts to all that share its maximum. Where one number wins alone it is `MaxPooling.backward`; at a
 * tie it is another choice, no truer, for max has no derivative there.
 *
 * x [n, c, h, w], gradY [n, c, h/k1, w/k2] → [n, c, h, w]. Throws as MaxPooling does.
 */
export function sharedPoolingGradient(
  x: Tensor,
  gradY: Tensor,
  [k1, k2]: readonly [number, number],
): Tensor {
  const y = new MaxPooling(k1, k2).forward(x);
  checkTensor("sharedPoolingGradient", "gradY", gradY, y.shape);
  const [, , h, w] = sizesOf(x.shape, 4);
  const [, , o1, o2] = sizesOf(y.shape, 4);
  const windowOf = (i: number) =>
    (Math.floor(i / (h * w)) * o1 + Math.floor((Math.floor(i / w) % h) / k1)) * o2 +
    Math.floor((i % w) / k2);
  const winners = new Int32Array(y.data.length);
  x.data.forEach((value, i) => {
    if (value === y.data[windowOf(i)]) winners[windowOf(i)]!++;
  });
  const gradX = zeros(x.shape, dtypeOf(x.data));
  x.data.forEach((value, i) => {
    const window = windowOf(i);
    if (value === y.data[window]) gradX.data[i] = gradY.data[window]! / winners[window]!;
  });
  return gradX;
}
