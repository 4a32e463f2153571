import { checkTensor } from "../check.js";
import { sizesOf } from "../shape.js";
import { type Tensor, tensor } from "../tensor.js";
import { spectrumAt } from "./spectrum.js";

/** Columns count as orthogonal where their cosine is smaller than this. */
const ORTHOGONAL = 1e-15;
const MOST_SWEEPS = 60;

/**
 * The singular values of a matrix a [m, n], the largest first: min(m, n) of them. One-sided Jacobi: pairs of columns are
 * turned until all are orthogonal; their lengths are the singular values (Hestenes 1958).
 */
export function singularValues(a: Tensor): number[] {
  checkTensor("singularValues", "a", a, ["m", "n"]);
  const [m, n] = sizesOf(a.shape, 2);
  const columns = Array.from({ length: n }, (_, j) =>
    Float64Array.from({ length: m }, (_, i) => a.data[i * n + j]!),
  );
  for (let sweep = 0, turned = true; turned && sweep < MOST_SWEEPS; sweep++) {
    turned = false;
    for (let i = 0; i < n; i++)
      for (let j = i + 1; j < n; j++) turned = orthogonalise(columns[i]!, columns[j]!) || turned;
  }
  const lengths = columns.map((column) => Math.sqrt(dot(column, column)));
  return lengths.toSorted((a, b) => b - a).slice(0, Math.min(m, n));
}

/** Turns two columns in their plane until they are orthogonal; says whether they were not. */
function orthogonalise(x: Float64Array, y: Float64Array): boolean {
  const [xx, yy, xy] = [dot(x, x), dot(y, y), dot(x, y)];
  if (Math.abs(xy) <= ORTHOGONAL * Math.sqrt(xx * yy)) return false;
  const half = (yy - xx) / (2 * xy);
  const tangent = Math.sign(half || 1) / (Math.abs(half) + Math.sqrt(1 + half * half));
  const cosine = 1 / Math.sqrt(1 + tangent * tangent);
  const sine = cosine * tangent;
  for (let i = 0; i < x.length; i++) {
    const [a, b] = [x[i]!, y[i]!];
    x[i] = cosine * a - sine * b;
    y[i] = sine * a + cosine * b;
  }
  return true;
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i]! * y[i]!;
  return sum;
}

/**
 * The singular values of a wrapped convolution at one frequency: those of the complex c2 × c1 matrix K̂[a, b]. With one
 * channel in and out there is one, |K̂[a, b]|. k [c2, c1, k1, k2], fields of [h, w].
 */
export function singularValuesAt(
  k: Tensor,
  field: readonly [h: number, w: number],
  frequency: readonly [number, number],
): number[] {
  const [c2, c1, k1, k2] = sizesOf(k.shape, 4);
  // A complex matrix A + iB as a real one, [A −B; B A], has each of its singular values twice.
  const twice = new Float64Array(4 * c2 * c1);
  for (let o = 0; o < c2; o++)
    for (let c = 0; c < c1; c++) {
      const start = (o * c1 + c) * k1 * k2;
      const one = tensor([k1, k2], k.data.slice(start, start + k1 * k2));
      const { re, im } = spectrumAt(one, field, frequency);
      const at = (row: number, column: number) => row * 2 * c1 + column;
      twice[at(o, c)] = re;
      twice[at(o, c1 + c)] = -im;
      twice[at(c2 + o, c)] = im;
      twice[at(c2 + o, c1 + c)] = re;
    }
  return singularValues(tensor([2 * c2, 2 * c1], twice)).filter((_, i) => i % 2 === 0);
}

/**
 * By how much a wrapped convolution can make an image longer at most: the largest of its singular values, over all
 * frequencies of a field of h × w. It bounds the convolution that stays within the image, whose rows are some of its rows.
 */
export function largestGain(k: Tensor, field: readonly [h: number, w: number]): number {
  const [h, w] = field;
  let largest = 0;
  for (let a = 0; a < h; a++)
    for (let b = 0; b < w; b++) largest = Math.max(largest, singularValuesAt(k, field, [a, b])[0]!);
  return largest;
}
