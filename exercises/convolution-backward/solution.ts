export function convolutionBackward(x: number[][][][], k: number[][][][], gradY: number[][][][]) {
  const [n, c2, o1, o2] = shapeOf(gradY);
  const [, c1, k1, k2] = shapeOf(k);
  const gradX = zeros(...shapeOf(x));
  const gradK = zeros(...shapeOf(k));
  const gradB = zeros(c2);
  for (let image = 0; image < n; image++) {
    for (let o = 0; o < c2; o++) {
      for (let p = 0; p < o1; p++) {
        for (let q = 0; q < o2; q++) {
          const g = gradY[image][o][p][q];
          gradB[o] += g;
          for (let c = 0; c < c1; c++) {
            for (let i = 0; i < k1; i++) {
              for (let j = 0; j < k2; j++) {
                gradX[image][c][p + i][q + j] += g * k[o][c][i][j];
                gradK[o][c][i][j] += g * x[image][c][p + i][q + j];
              }
            }
          }
        }
      }
    }
  }
  return { gradX, gradK, gradB };
}
