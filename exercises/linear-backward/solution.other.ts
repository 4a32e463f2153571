// Index by index, no product of matrices.
export const linearBackward = (x: number[][], w: number[][], gradY: number[][]) => ({
  gradX: gradY.map((g) => w.map((row) => row.reduce((sum, value, j) => sum + value * g[j], 0))),
  gradW: w.map((row, i) =>
    row.map((_, j) => x.reduce((sum, xs, n) => sum + xs[i] * gradY[n][j], 0)),
  ),
  gradB: w[0].map((_, j) => gradY.reduce((sum, g) => sum + g[j], 0)),
});
