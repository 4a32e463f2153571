export function unfoldSliding(
  x: number[][][][],
  [k1, k2]: [number, number],
  stride: number,
  padding: number,
) {
  const [n, c1, h, w] = shapeOf(x);
  const o1 = Math.floor((h + 2 * padding - k1) / stride) + 1;
  const o2 = Math.floor((w + 2 * padding - k2) / stride) + 1;
  const unfolded = zeros(n, o1 * o2, c1 * k1 * k2);
  for (let image = 0; image < n; image++) {
    for (let p = 0; p < o1; p++) {
      for (let q = 0; q < o2; q++) {
        for (let c = 0; c < c1; c++) {
          for (let i = 0; i < k1; i++) {
            for (let j = 0; j < k2; j++) {
              const [u, v] = [p * stride + i - padding, q * stride + j - padding];
              const isInside = u >= 0 && u < h && v >= 0 && v < w;
              const pixel = isInside ? x[image][c][u][v] : 0;
              unfolded[image][p * o2 + q][(c * k1 + i) * k2 + j] = pixel;
            }
          }
        }
      }
    }
  }
  return unfolded;
}
