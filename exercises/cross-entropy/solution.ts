function logSumExp(z: number[]): number {
  const most = Math.max(...z);
  let sum = 0;
  for (const value of z) sum += Math.exp(value - most);
  return most + Math.log(sum);
}

export function crossEntropy(logits: number[][], labels: number[]) {
  let loss = 0;
  logits.forEach((z, n) => {
    loss += logSumExp(z) - z[labels[n]];
  });
  return loss / logits.length;
}

export function crossEntropyGradient(logits: number[][], labels: number[]) {
  return logits.map((z, n) => {
    const sum = logSumExp(z);
    return z.map((value, c) => (Math.exp(value - sum) - (c === labels[n] ? 1 : 0)) / logits.length);
  });
}
