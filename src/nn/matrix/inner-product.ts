import { checkTensor } from "../check.js";
import type { Tensor } from "../tensor.js";

/**
 * The sum of the products cell by cell, Σ a[i]·b[i]. With b = ∂L/∂a held fast it is a loss whose gradient
 * with respect to a is b: what a gradient check needs.
 *
 * a and b of one shape. Throws RangeError for different shapes.
 */
export function innerProduct(a: Tensor, b: Tensor): number {
  checkTensor("innerProduct", "a", a);
  checkTensor("innerProduct", "b", b, a.shape);
  let sum = 0;
  for (let i = 0; i < a.data.length; i++) sum += a.data[i] * b.data[i];
  return sum;
}
