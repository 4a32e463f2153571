// By the definition.
export function convolve(x: number[][][][], k: number[][][][], b: number[]) {
  const [n, c1, h, w] = shapeOf(x);
  const [c2, , k1, k2] = shapeOf(k);
  const y = zeros(n, c2, h - k1 + 1, w - k2 + 1);
  for (let image = 0; image < n; image++) {
    for (let o = 0; o < c2; o++) {
      for (let p = 0; p <= h - k1; p++) {
        for (let q = 0; q <= w - k2; q++) {
          let sum = b[o];
          for (let c = 0; c < c1; c++) {
            for (let i = 0; i < k1; i++) {
              for (let j = 0; j < k2; j++) sum += x[image][c][p + i][q + j] * k[o][c][i][j];
            }
          }
          y[image][o][p][q] = sum;
        }
      }
    }
  }
  return y;
}
