// → cidx [o1·o2, k1·k2]
export function columnIndices([k1, k2]: [number, number], [h, w]: [number, number]) {
}

// g [m, s], at rows [m, s] and columns [m, s] → [h, w]
export function addAt(
  [h, w]: [number, number],
  rows: number[][],
  columns: number[][],
  g: number[][],
) {
}
