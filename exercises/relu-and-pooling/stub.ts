// x, gradY [n, d]
export function reluBackward(x: number[][], gradY: number[][]) {
  return x.map((row, n) => row.map((value, i) => (___ > 0 ? gradY[n][i] : 0)));
}

// x [n, c, h, w], gradY [n, c, h/k1, w/k2]
export function maxPoolingBackward(
  x: number[][][][],
  gradY: number[][][][],
  [k1, k2]: [number, number],
) {
  const gradX = zeros(...shapeOf(x));
  for (let n = 0; n < gradY.length; n++) {
    for (let c = 0; c < gradY[n].length; c++) {
      for (let p = 0; p < gradY[n][c].length; p++) {
        for (let q = 0; q < gradY[n][c][p].length; q++) {
          let [row, column] = [p * k1, q * k2]; // the winner, so far
          for (let i = 0; i < k1; i++) {
            for (let j = 0; j < k2; j++) {
              if (x[n][c][p * k1 + i][q * k2 + j] > x[n][c][row][column]) {
                ___;
              }
            }
          }
          gradX[n][c][row][column] = ___;
        }
      }
    }
  }
  return gradX;
}
