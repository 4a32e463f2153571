export function reluBackward(x: number[][], gradY: number[][]) {
  return x.map((row, n) => row.map((value, i) => (value > 0 ? gradY[n][i] : 0)));
}

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
          let [row, column] = [p * k1, q * k2];
          for (let i = 0; i < k1; i++) {
            for (let j = 0; j < k2; j++) {
              if (x[n][c][p * k1 + i][q * k2 + j] > x[n][c][row][column]) {
                [row, column] = [p * k1 + i, q * k2 + j];
              }
            }
          }
          gradX[n][c][row][column] = gradY[n][c][p][q];
        }
      }
    }
  }
  return gradX;
}
