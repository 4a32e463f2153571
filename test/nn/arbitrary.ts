import fc from "fast-check";
import { seededRandom, type Tensor, tensor } from "../../src/nn/index.js";

/** Sizes of a convolution that fits: images of [c1, h, w] and kernels of [c2, c1, k1, k2]. */
export interface Sizes {
  n: number;
  c1: number;
  c2: number;
  h: number;
  w: number;
  k1: number;
  k2: number;
  seed: number;
}

const small = fc.integer({ min: 1, max: 3 });

/** Any small convolution, and a seed for its numbers. */
export const sizes: fc.Arbitrary<Sizes> = fc
  .record({
    n: small,
    c1: small,
    c2: fc.integer({ min: 1, max: 5 }),
    k1: small,
    k2: small,
    o1: fc.integer({ min: 1, max: 4 }),
    o2: fc.integer({ min: 1, max: 4 }),
    seed: fc.nat(),
  })
  .map(({ o1, o2, ...rest }) => ({ ...rest, h: o1 + rest.k1 - 1, w: o2 + rest.k2 - 1 }));

/** A float64 tensor of numbers from U(−1, 1). */
export function randomTensor(shape: readonly number[], seed: number): Tensor {
  const random = seededRandom(seed);
  const size = shape.reduce((a, b) => a * b, 1);
  return tensor(
    shape,
    Float64Array.from({ length: size }, () => 2 * random() - 1),
  );
}

/** X, K and ∂L/∂Y of a convolution. */
export function convolutionOf({ n, c1, c2, h, w, k1, k2, seed }: Sizes) {
  return {
    x: randomTensor([n, c1, h, w], seed),
    k: randomTensor([c2, c1, k1, k2], seed + 1),
    gradY: randomTensor([n, c2, h - k1 + 1, w - k2 + 1], seed + 2),
  };
}

/** The inner product ⟨a, b⟩: the sum of products, cell by cell. */
export function inner(a: Tensor, b: Tensor): number {
  let sum = 0;
  for (let i = 0; i < a.data.length; i++) sum += a.data[i]! * b.data[i]!;
  return sum;
}

/** The tensor's number at an index. */
export function at({ shape, data }: Tensor, index: readonly number[]): number {
  return data[index.reduce((place, i, axis) => place * shape[axis]! + i, 0)]!;
}

/** Every index into a shape, in row-major order. */
export function indices<S extends readonly number[]>(
  shape: readonly [...S],
): { -readonly [Axis in keyof S]: number }[] {
  const found = shape.reduce<number[][]>(
    (found, length) => found.flatMap((index) => Array.from({ length }, (_, i) => [...index, i])),
    [[]],
  );
  return found as { -readonly [Axis in keyof S]: number }[];
}

/** The items under the names that `name` gives them, each group in the order of the items. */
export function groupBy<T>(items: readonly T[], name: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(name(item), [...(groups.get(name(item)) ?? []), item]);
  return groups;
}
