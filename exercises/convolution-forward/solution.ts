function unfoldInput(x: number[][][][], [k1, k2]: [number, number]): number[][][] {
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

export function convolve(x: number[][][][], k: number[][][][], b: number[]) {
  const [, , k1, k2] = shapeOf(k);
  const o2 = x[0][0][0].length - k2 + 1;
  const rows = k.map((kernel) => kernel.flat(2)); // K′ [c2, c1·k1·k2]
  return unfoldInput(x, [k1, k2]).map((unfolded) => {
    const y = matmul(unfolded, transpose(rows)); // Y′ [o1·o2, c2]
    return transpose(y).map((map, o) => {
      const lines: number[][] = [];
      for (let at = 0; at < map.length; at += o2) {
        lines.push(map.slice(at, at + o2).map((value) => value + b[o]));
      }
      return lines;
    });
  });
}
