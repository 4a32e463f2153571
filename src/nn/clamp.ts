/** The number from `min` to `max` that is nearest to `value`; NaN stays NaN. */
export function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
