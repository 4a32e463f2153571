export function weightDecay(w: number[][], lambda: number) {
  let sum = 0;
  for (const row of w) for (const value of row) sum += value ** 2;
  const gradW = w.map((row) => row.map((value) => lambda * value));
  return { loss: (lambda / 2) * sum, gradW };
}
