// The probabilities first; what would be log 0 is left as a difference.
const softmax = (z: number[]) => {
  const shifted = z.map((value) => Math.exp(value - Math.max(...z)));
  const sum = shifted.reduce((a, b) => a + b);
  return shifted.map((value) => value / sum);
};

export const crossEntropy = (logits: number[][], labels: number[]) =>
  logits
    .map((z, n) => {
      const most = Math.max(...z);
      const sum = z.reduce((total, value) => total + Math.exp(value - most), 0);
      return Math.log(sum) - (z[labels[n]] - most);
    })
    .reduce((a, b) => a + b) / logits.length;

export const crossEntropyGradient = (logits: number[][], labels: number[]) => {
  const gradient = logits.map(softmax);
  labels.forEach((label, n) => {
    gradient[n][label] -= 1;
  });
  return gradient.map((row) => row.map((value) => value / labels.length));
};
