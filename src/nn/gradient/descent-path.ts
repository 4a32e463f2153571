/**
 * Gradient descent on one parameter: θ₀ = start, θ_{t+1} = θ_t − η · slope(θ_t). → steps + 1 values of θ.
 *
 * Throws RangeError unless η is positive and finite and `steps` is a whole number from 0.
 */
export function descentPath(
  slope: (theta: number) => number,
  start: number,
  eta: number,
  steps: number,
): number[] {
  if (!(eta > 0 && Number.isFinite(eta))) {
    throw new RangeError(`descentPath: eta must be positive and finite, got ${eta}`);
  }
  if (!Number.isSafeInteger(steps) || steps < 0) {
    throw new RangeError(`descentPath: steps must be a whole number from 0, got ${steps}`);
  }
  const path = [start];
  for (let t = 0; t < steps; t++) path.push(path[t]! - eta * slope(path[t]!));
  return path;
}
