// In another style, so that one style is not taken for the only one.
export const weightDecay = (w: number[][], lambda: number) => ({
  loss: (w.flat().reduce((sum, value) => sum + value * value, 0) * lambda) / 2,
  gradW: w.map((row) => row.map((value) => value * lambda)),
});
