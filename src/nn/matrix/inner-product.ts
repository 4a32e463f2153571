import { checkSameDtype, checkTensor } from "../check.js";
import type { Tensor } from "../tensor.js";

/**
 * The inner product of two tensors: ⟨A, B⟩ = Σ_i A[i] · B[i] over all their cells.
 *
 * a and b of one shape → a number. With B = f(X) and a fixed A it is the plainest loss there is:
 * L = ⟨A, f(X)⟩ has ∂L/∂f(X) = A.
 *
 * Throws RangeError for another shape, TypeError for mixed dtypes.
 */
export function innerProduct(a: Tensor, b: Tensor): number {
  checkTensor("innerProduct", "a", a);
  checkTensor("innerProduct", "b", b, a.shape);
  checkSameDtype("innerProduct", { a, b });
  let sum = 0;
  for (let i = 0; i < a.data.length; i++) sum += a.data[i]! * b.data[i]!;
  return sum;
}
