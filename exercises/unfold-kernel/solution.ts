export function unfoldKernel(k: number[][][][], [h, w]: [number, number]) {
  const [c2, c1, k1, k2] = shapeOf(k);
  const [o1, o2] = [h - k1 + 1, w - k2 + 1];
  const unfolded = zeros(c2 * o1 * o2, c1 * h * w);
  for (let o = 0; o < c2; o++) {
    for (let p = 0; p < o1; p++) {
      for (let q = 0; q < o2; q++) {
        for (let c = 0; c < c1; c++) {
          for (let i = 0; i < k1; i++) {
            for (let j = 0; j < k2; j++) {
              unfolded[(o * o1 + p) * o2 + q][(c * h + p + i) * w + q + j] = k[o][c][i][j];
            }
          }
        }
      }
    }
  }
  return unfolded;
}
