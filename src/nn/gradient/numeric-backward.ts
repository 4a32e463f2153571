import type { Layer } from "../layers/layer.js";
import { type Tensor, tensor } from "../tensor.js";
import { numericGradient } from "./numeric-gradient.js";

/**
 * What `layer.backward(x, gradY)` ought to be, by central differences: the gradient of
 * L = Σ gradY · layer.forward(x) by each number of x. x stays as it is. Throws as `numericGradient` does.
 */
export function numericBackward(
  layer: Pick<Layer, "forward">,
  x: Tensor,
  gradY: Tensor,
  epsilon?: number,
): Tensor {
  const at = tensor(x.shape, x.data.slice());
  const loss = () => {
    let sum = 0;
    layer.forward(at).data.forEach((y, i) => {
      sum += gradY.data[i]! * y;
    });
    return sum;
  };
  return numericGradient(loss, at, epsilon);
}
