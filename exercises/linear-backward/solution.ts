export function linearBackward(x: number[][], w: number[][], gradY: number[][]) {
  const gradX = matmul(gradY, transpose(w)); // [n, d1]
  const gradW = matmul(transpose(x), gradY); // [d1, d2]
  const gradB = zeros(w[0].length); // [d2]
  for (const row of gradY) {
    row.forEach((g, j) => {
      gradB[j] += g;
    });
  }
  return { gradX, gradW, gradB };
}
