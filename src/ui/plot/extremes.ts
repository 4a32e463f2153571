/**
 * The points of a curve that can be told apart on `bins` columns of pixels: for each column its lowest
 * and its highest value, in the order in which they come. At most 2 · bins points [index, value].
 */
export function extremes(values: readonly number[], bins: number): [number, number][] {
  const points: [number, number][] = [];
  const size = Math.max(1, values.length / bins);
  for (let bin = 0; bin < bins; bin++) {
    const from = Math.ceil(bin * size);
    if (from >= values.length) break;
    const to = Math.min(values.length, Math.ceil((bin + 1) * size));
    let [low, high] = [from, from];
    for (let i = from + 1; i < to; i++) {
      if (values[i]! < values[low]!) low = i;
      if (values[i]! > values[high]!) high = i;
    }
    for (const i of low === high ? [low] : [Math.min(low, high), Math.max(low, high)]) {
      points.push([i, values[i]!]);
    }
  }
  return points;
}
