/** The mean of each value and those before it, `window` of them at most: n values → n means. */
export function runningMean(values: readonly number[], window: number): number[] {
  return values.map((_, i) => {
    const first = Math.max(0, i - window + 1);
    let sum = 0;
    // Summed afresh each time: after one huge value, a sum carried along would never recover.
    for (let j = first; j <= i; j++) sum += values[j]!;
    return sum / (i - first + 1);
  });
}
