import { checkTensor } from "../check.js";
import { dtypeOf } from "../dtype.js";
import { type Tensor, zeros } from "../tensor.js";
import { movedTo } from "./moved.js";

/**
 * The slope of a function of one number between two points about `at`.
 *
 *   (f(at + ε) − f(at − ε)) / 2ε = f′(at) + ε²·f‴(at)/6 + …
 *
 * The terms of even order cancel, so that halving ε divides the error by four, until rounding takes over:
 * each f is known to about |f|·u (u = 6e-8 in float32, 1e-16 in float64), and |f|·u/ε of that is left.
 */
export function centralDifference(
  f: (value: number) => number,
  at: number,
  epsilon: number,
): number {
  return (f(at + epsilon) - f(at - epsilon)) / (2 * epsilon);
}

/**
 * The gradient of a function by central differences, one number at a time.
 *
 *   ∂f/∂x[i] ≈ (f(x + ε·e_i) − f(x − ε·e_i)) / 2ε,  wrong by about ε²
 *
 * `f` takes nothing: it looks at `x`, whose numbers are moved in place and put back, even where f
 * throws. x of any shape → the same shape. Throws TypeError unless x is float64 (in float32 the
 * difference drowns in rounding), RangeError unless ε is positive and finite.
 */
export function numericGradient(f: () => number, x: Tensor, epsilon = 1e-5): Tensor {
  checkTensor("numericGradient", "x", x);
  checkFloat64("numericGradient", "x", x);
  if (!(epsilon > 0 && Number.isFinite(epsilon))) {
    throw new RangeError(`numericGradient: epsilon must be positive and finite, got ${epsilon}`);
  }
  const gradient = zeros(x.shape, "float64");
  for (let i = 0; i < x.data.length; i++) {
    const along = (value: number) => movedTo(x, i, value, f);
    gradient.data[i] = centralDifference(along, x.data[i]!, epsilon);
  }
  return gradient;
}

/** Throws TypeError unless the tensor is float64. */
export function checkFloat64(operation: string, argument: string, x: Tensor): void {
  if (dtypeOf(x.data) !== "float64") {
    throw new TypeError(`${operation}: ${argument} must be float64, got ${dtypeOf(x.data)}`);
  }
}
