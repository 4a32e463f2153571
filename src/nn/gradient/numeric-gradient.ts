import { checkTensor } from "../check.js";
import { dtypeOf } from "../dtype.js";
import { type Tensor, zeros } from "../tensor.js";

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
    const kept = x.data[i];
    try {
      x.data[i] = kept + epsilon;
      const above = f();
      x.data[i] = kept - epsilon;
      gradient.data[i] = (above - f()) / (2 * epsilon);
    } finally {
      x.data[i] = kept;
    }
  }
  return gradient;
}

/** Throws TypeError unless the tensor is float64. */
export function checkFloat64(operation: string, argument: string, x: Tensor): void {
  if (dtypeOf(x.data) !== "float64") {
    throw new TypeError(`${operation}: ${argument} must be float64, got ${dtypeOf(x.data)}`);
  }
}
