// Each cell asks which weight, if any, it holds.
export function unfoldKernel(k: number[][][][], imageSize: number[]) {
  const [h, w] = imageSize;
  const [c2, c1, k1, k2] = shapeOf(k);
  const [o1, o2] = [h - k1 + 1, w - k2 + 1];
  return Array.from({ length: c2 * o1 * o2 }, (_, row) => {
    const [o, p, q] = [Math.floor(row / (o1 * o2)), Math.floor(row / o2) % o1, row % o2];
    return Array.from({ length: c1 * h * w }, (_, column) => {
      const c = Math.floor(column / (h * w));
      const [y, x] = [Math.floor(column / w) % h, column % w];
      return k[o][c][y - p]?.[x - q] ?? 0;
    });
  });
}
