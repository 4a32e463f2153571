/** The largest |v| among finite values; 0 for none. What signed colours are scaled by. */
export function largestMagnitude(values: Iterable<number>): number {
  let largest = 0;
  for (const value of values)
    if (Number.isFinite(value)) largest = Math.max(largest, Math.abs(value));
  return largest;
}
