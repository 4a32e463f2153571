export function columnIndices([k1, k2]: [number, number], [h, w]: [number, number]) {
  const [o1, o2] = [h - k1 + 1, w - k2 + 1];
  const columns = zeros(o1 * o2, k1 * k2);
  for (let r = 0; r < o1 * o2; r++) {
    for (let s = 0; s < k1 * k2; s++) {
      const [p, q] = [Math.floor(r / o2), r % o2];
      const [i, j] = [Math.floor(s / k2), s % k2];
      columns[r][s] = (p + i) * w + (q + j);
    }
  }
  return columns;
}

export function addAt(
  [h, w]: [number, number],
  rows: number[][],
  columns: number[][],
  g: number[][],
) {
  const added = zeros(h, w);
  for (let m = 0; m < g.length; m++) {
    for (let s = 0; s < g[m].length; s++) {
      added[rows[m][s]][columns[m][s]] += g[m][s];
    }
  }
  return added;
}
