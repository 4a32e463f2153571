function loss(x: number[][], w: number[]): number {
  const dot = (row: number[]) => row.reduce((sum, value, i) => sum + value * w[i], 0);
  return x.reduce((sum, row) => sum + dot(row) ** 3, 0);
}

export function centralDifferences(x: number[][], w: number[], epsilon: number) {
  const slopes = zeros(w.length);
  for (let i = 0; i < w.length; i++) {
    const before = w[i];
    w[i] = before + epsilon;
    const above = loss(x, w);
    w[i] = before - epsilon;
    const below = loss(x, w);
    w[i] = before;
    slopes[i] = (above - below) / (2 * epsilon);
  }
  return slopes;
}

export function disagreement(numeric: number[], analytic: number[], floor: number) {
  let worst = 0;
  for (let i = 0; i < numeric.length; i++) {
    const difference = Math.abs(numeric[i] - analytic[i]);
    const size = Math.max(Math.abs(numeric[i]), Math.abs(analytic[i]), floor);
    worst = Math.max(worst, difference / size);
  }
  return worst;
}
