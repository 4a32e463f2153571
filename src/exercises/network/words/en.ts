export const en = {
  /** `epsilon` as code has it, and the largest loss that it leaves. */
  epsilon: (epsilon: string, most: string) => ({
    name: `A number is added before the logarithm: log(p + ${epsilon})`,
    idea: `It changes the loss by about ${epsilon}/p. While p is not tiny, that is too little to be seen; but a label with p near 0 costs ${most} at most, however wrong the logits are, so the loss is no longer the cross-entropy, and p − y no longer its gradient. It only hides that p can become 0. Take the logarithm of the sum instead: with \`s = z - z.max(1, keepdims=True)\`, the loss of a row is \`np.log(np.exp(s).sum()) - s[label]\`. It never takes the logarithm of 0, and needs no such number.`,
  }),
};
