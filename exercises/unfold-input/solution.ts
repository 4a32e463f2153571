export function unfoldInput(x: number[][][][], [k1, k2]: [number, number]) {
  const [n, c1, h, w] = shapeOf(x);
  const [o1, o2] = [h - k1 + 1, w - k2 + 1];
  const unfolded = zeros(n, o1 * o2, c1 * k1 * k2);
  for (let image = 0; image < n; image++) {
    for (let p = 0; p < o1; p++) {
      for (let q = 0; q < o2; q++) {
        for (let c = 0; c < c1; c++) {
          for (let i = 0; i < k1; i++) {
            for (let j = 0; j < k2; j++) {
              unfolded[image][p * o2 + q][(c * k1 + i) * k2 + j] = x[image][c][p + i][q + j];
            }
          }
        }
      }
    }
  }
  return unfolded;
}
