export function foldKernel(
  g: number[][],
  [c2, c1, k1, k2]: [number, number, number, number],
  [h, w]: [number, number],
) {
  const [o1, o2] = [h - k1 + 1, w - k2 + 1];
  const folded = zeros(c2, c1, k1, k2);
  for (let o = 0; o < c2; o++) {
    for (let c = 0; c < c1; c++) {
      for (let p = 0; p < o1; p++) {
        for (let q = 0; q < o2; q++) {
          for (let i = 0; i < k1; i++) {
            for (let j = 0; j < k2; j++) {
              folded[o][c][i][j] += g[(o * o1 + p) * o2 + q][(c * h + p + i) * w + q + j];
            }
          }
        }
      }
    }
  }
  return folded;
}
