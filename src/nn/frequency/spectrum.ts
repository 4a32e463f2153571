import { checkTensor } from "../check.js";
import { sizesOf } from "../shape.js";
import { type Tensor, tensor, zeros } from "../tensor.js";

/** A complex number. */
export interface Complex {
  re: number;
  im: number;
}

/** |z| */
export function sizeOf({ re, im }: Complex): number {
  return Math.hypot(re, im);
}

/**
 * One number of the two-dimensional discrete Fourier transform of a kernel on a field of h × w, by its definition:
 *
 *   K̂[a, b] = Σ_ij K[i, j] · e^(−2πi·(a·i/h + b·j/w))
 *
 * k [k1, k2]. The kernel may be larger than the field: it is then wrapped round it.
 */
export function spectrumAt(
  k: Tensor,
  field: readonly [h: number, w: number],
  [a, b]: readonly [number, number],
): Complex {
  checkTensor("spectrumAt", "k", k, ["k1", "k2"]);
  const [k1, k2] = sizesOf(k.shape, 2);
  const [h, w] = field;
  const sum = { re: 0, im: 0 };
  for (let i = 0; i < k1; i++) {
    for (let j = 0; j < k2; j++) {
      const angle = -2 * Math.PI * ((a * i) / h + (b * j) / w);
      sum.re += k.data[i * k2 + j]! * Math.cos(angle);
      sum.im += k.data[i * k2 + j]! * Math.sin(angle);
    }
  }
  return sum;
}

/** What is smaller than this, beside the numbers that it was added up from, is their rounding. */
const ROUNDING = 1e-14;

/**
 * |K̂[a, b]| for all frequencies of a field of h × w: by how much each wave is scaled; 0 where no more than rounding is
 * left of the sum. k [k1, k2] → [h, w].
 */
export function gains(k: Tensor, field: readonly [h: number, w: number]): Tensor {
  const [h, w] = field;
  const found = zeros([h, w], "float64");
  const rounding = ROUNDING * Array.from(k.data, Math.abs).reduce((a, b) => a + b, 0);
  for (let a = 0; a < h; a++)
    for (let b = 0; b < w; b++) {
      const gain = sizeOf(spectrumAt(k, field, [a, b]));
      found.data[a * w + b] = gain > rounding ? gain : 0;
    }
  return found;
}

/** The wave cos(2π·(a·u/h + b·v/w) + phase) at every place (u, v) of a field of h × w; [h, w]. */
export function wave(
  [h, w]: readonly [number, number],
  [a, b]: readonly [number, number],
  phase = 0,
): Tensor {
  const data = new Float64Array(h * w);
  for (let u = 0; u < h; u++)
    for (let v = 0; v < w; v++)
      data[u * w + v] = Math.cos(2 * Math.PI * ((a * u) / h + (b * v) / w) + phase);
  return tensor([h, w], data);
}
