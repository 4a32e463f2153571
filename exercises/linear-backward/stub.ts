// Y = X·W + b
// x [n, d1], w [d1, d2], gradY [n, d2]
export function linearBackward(x: number[][], w: number[][], gradY: number[][]) {
  const gradX = matmul(gradY, transpose(w)); // [n, d2]·[d2, d1] → [n, d1]
  const gradW = matmul(___, ___); // → [d1, d2]
  const gradB = zeros(w[0].length); // [d2]
  for (const row of gradY) {
    row.forEach((g, j) => {
      ___;
    });
  }
  return { gradX, gradW, gradB };
}
