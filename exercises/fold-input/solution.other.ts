// Each pixel collects from the patches that it lies in.
export function foldInput(g: number[][][], shape: number[], [k1, k2]: number[]) {
  const [, c1, h, w] = shape;
  const [o1, o2] = [h - k1 + 1, w - k2 + 1];
  const collect = (rows: number[][], c: number, y: number, x: number) => {
    let sum = 0;
    for (let p = Math.max(0, y - k1 + 1); p <= Math.min(y, o1 - 1); p++) {
      for (let q = Math.max(0, x - k2 + 1); q <= Math.min(x, o2 - 1); q++) {
        sum += rows[p * o2 + q][c * k1 * k2 + (y - p) * k2 + x - q];
      }
    }
    return sum;
  };
  const range = (length: number) => Array.from({ length }, (_, i) => i);
  return g.map((rows) =>
    range(c1).map((c) => range(h).map((y) => range(w).map((x) => collect(rows, c, y, x)))),
  );
}
