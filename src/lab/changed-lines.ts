import type { MistakeId } from "../mistakes/index.js";

/** A line of code as it should be, and as the mistake has it. */
interface ChangedLine {
  readonly right: string;
  readonly wrong: string;
}

/** The line that each mistake changes, with NumPy and in TypeScript. */
export const CHANGED_LINES: Readonly<
  Record<MistakeId, { readonly numpy: ChangedLine; readonly typescript: ChangedLine }>
> = {
  "kernel-not-rotated": {
    numpy: {
      right: "grad_x = convolve(pad(grad_y), k.swapaxes(0, 1)[:, :, ::-1, ::-1])",
      wrong: "grad_x = convolve(pad(grad_y), k.swapaxes(0, 1))",
    },
    typescript: {
      right: "const gradX = convolve(pad(gradY), turned(swapped(k)));",
      wrong: "const gradX = convolve(pad(gradY), swapped(k));",
    },
  },
  "assigned-not-added": {
    numpy: {
      right: "grad_x[:, :, p:p + k1, q:q + k2] += patch",
      wrong: "grad_x[:, :, p:p + k1, q:q + k2] = patch",
    },
    typescript: {
      right: "gradX.data[pixel] += patches.data[cell];",
      wrong: "gradX.data[pixel] = patches.data[cell];",
    },
  },
  "transpose-missing": {
    numpy: { right: "grad_x = grad_y @ w.T", wrong: "grad_x = grad_y @ w" },
    typescript: {
      right: "const gradX = matmul(gradY, w, { transposeB: true });",
      wrong: "const gradX = matmul(gradY, w);",
    },
  },
  "batch-mean": {
    numpy: { right: "grad_z = (p - y) / n", wrong: "grad_z = p - y" },
    typescript: {
      right: "gradZ.data[i] = (p.data[i] - y.data[i]) / n;",
      wrong: "gradZ.data[i] = p.data[i] - y.data[i];",
    },
  },
  "mask-from-wrong-tensor": {
    numpy: {
      right: "grad_x = np.where(x > 0, grad_y, 0)",
      wrong: "grad_x = np.where(grad_y > 0, grad_y, 0)",
    },
    typescript: {
      right: "gradX.data[i] = x.data[i] > 0 ? gradY.data[i] : 0;",
      wrong: "gradX.data[i] = gradY.data[i] > 0 ? gradY.data[i] : 0;",
    },
  },
  "gradient-everywhere": {
    numpy: {
      right: "grad_x = np.where(is_winner, np.kron(grad_y, np.ones((k1, k2))), 0)",
      wrong: "grad_x = np.kron(grad_y, np.ones((k1, k2)))",
    },
    typescript: {
      right: "gradX.data[winner] += gradY.data[window];",
      wrong: "for (const cell of cells) gradX.data[cell] += gradY.data[window];",
    },
  },
  "no-shift": {
    numpy: {
      right: "e = np.exp(z - z.max(axis=1, keepdims=True))",
      wrong: "e = np.exp(z)",
    },
    typescript: {
      right: "exps[i] = Math.exp(z.data[i] - most);",
      wrong: "exps[i] = Math.exp(z.data[i]);",
    },
  },
  "channels-swapped": {
    numpy: {
      right: "weight = k[o, c, i, j]",
      wrong: "weight = k.reshape(c1, c2, k1, k2)[c, o, i, j]",
    },
    typescript: {
      right: "const weight = k.data[((o * c1 + c) * k1 + i) * k2 + j];",
      wrong: "const weight = k.data[((c * c2 + o) * k1 + i) * k2 + j];",
    },
  },
  "accumulated-over-calls": {
    numpy: { right: "self.grad_k = grad_k", wrong: "self.grad_k += grad_k" },
    typescript: {
      right: "this.grads.k = gradK;",
      wrong: "this.grads.k = sum(this.grads.k, gradK);",
    },
  },
  "wrong-width": {
    numpy: {
      right: "p, q = np.unravel_index(place, (o1, o2))",
      wrong: "q, p = np.unravel_index(place, (o2, o1))",
    },
    typescript: {
      right: "const [p, q] = [Math.floor(place / o2), place % o2];",
      wrong: "const [p, q] = [place % o1, Math.floor(place / o1)];",
    },
  },
};
