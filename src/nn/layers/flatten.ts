import { checkSameDtype, checkTensor } from "../check.js";
import { showShape, sizeOf } from "../shape.js";
import { reshape, type Tensor } from "../tensor.js";
import type { Layer } from "./layer.js";

/**
 * Each image as one row. Only the shape changes: the result shares its numbers with the argument.
 *
 *   y[n, ·] = x[n, ·, …]   ∂L/∂x is ∂L/∂y in the shape of x
 *
 * x [n, d, …] → y [n, d·…].
 */
export class Flatten implements Layer {
  forward(x: Tensor): Tensor {
    return reshape(x, flatShape("Flatten.forward", x));
  }

  backward(x: Tensor, gradY: Tensor): Tensor {
    checkTensor("Flatten.backward", "gradY", gradY, flatShape("Flatten.backward", x));
    checkSameDtype("Flatten.backward", { x, gradY });
    return reshape(gradY, x.shape);
  }
}

function flatShape(operation: string, x: Tensor): [number, number] {
  checkTensor(operation, "x", x);
  if (x.shape.length < 2) {
    throw new RangeError(`${operation}: x must have shape [n, d, …], got ${showShape(x.shape)}`);
  }
  return [x.shape[0]!, sizeOf(x.shape.slice(1))];
}
