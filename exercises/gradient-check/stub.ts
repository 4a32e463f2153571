// The loss whose gradient is asked for: x [n, d], w [d] → a number
function loss(x: number[][], w: number[]): number {
  const dot = (row: number[]) => row.reduce((sum, value, i) => sum + value * w[i], 0);
  return x.reduce((sum, row) => sum + dot(row) ** 3, 0);
}

// → [d]
export function centralDifferences(x: number[][], w: number[], epsilon: number) {
}

// numeric [d], analytic [d] → a number
export function disagreement(numeric: number[], analytic: number[], floor: number) {
}
