import fc from "fast-check";
import { expect, test } from "vitest";
import {
  convolveThroughFrequencies,
  gains,
  largestGain,
  singularValues,
  singularValuesAt,
  sizeOf,
  spectrumAt,
  wave,
  wrapKernel,
} from "../../../src/nn/frequency/index.js";
import { matmul, reshape, tensor, unfoldKernel } from "../../../src/nn/index.js";
import { randomTensor } from "../arbitrary.js";
import { expectClose } from "../golden.js";

const cases = fc.record({
  c1: fc.integer({ min: 1, max: 2 }),
  c2: fc.integer({ min: 1, max: 3 }),
  k1: fc.integer({ min: 1, max: 3 }),
  k2: fc.integer({ min: 1, max: 3 }),
  h: fc.integer({ min: 3, max: 5 }),
  w: fc.integer({ min: 3, max: 5 }),
  seed: fc.nat(),
});

function expectSame(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  for (const [i, value] of found.entries()) expect(value).toBeCloseTo(expected[i]!, 9);
}

const frequencies = (h: number, w: number) =>
  Array.from({ length: h * w }, (_, at) => [Math.floor(at / w), at % w] as const);
const descending = (values: Iterable<number>) => [...values].toSorted((a, b) => b - a);

test("singular values are those of a diagonal matrix, whatever it is turned by", () => {
  const [c, s] = [Math.cos(1), Math.sin(1)];
  const turned = matmul(tensor([2, 2], [c, -s, s, c]), tensor([2, 3], [3, 0, 0, 0, -0.5, 0]));
  expectSame(singularValues(turned), [3, 0.5]);
  expectSame(singularValues(tensor([2, 2], [1, 2, 2, 4])), [5, 0]);
  expect(singularValues(tensor([1, 2], [0, 0]))).toEqual([0]);
});

test("the squares of the singular values add up to those of the numbers, and the largest bounds every gain", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 6 }),
      fc.nat(),
      (m, n, seed) => {
        const a = randomTensor([m, n], seed);
        const found = singularValues(a);
        const squares = (values: Iterable<number>) =>
          [...values].reduce((sum, v) => sum + v * v, 0);
        expect(squares(found)).toBeCloseTo(squares(a.data), 9);
        const x = randomTensor([n, 1], seed + 1);
        const ratio = Math.sqrt(squares(matmul(a, x).data) / squares(x.data));
        expect(ratio).toBeLessThanOrEqual(found[0]! + 1e-12);
      },
    ),
  );
});

test("where nothing is wrapped the rows are those of the unfolded kernel", () => {
  fc.assert(
    fc.property(cases, ({ c1, c2, k1, k2, h, w, seed }) => {
      const k = randomTensor([c2, c1, k1, k2], seed);
      const [wrapped, unfolded] = [wrapKernel(k, [h, w]), unfoldKernel(k, [h, w])];
      const columns = c1 * h * w;
      const [o1, o2] = [h - k1 + 1, w - k2 + 1];
      for (let o = 0, row = 0; o < c2; o++)
        for (let p = 0; p < o1; p++)
          for (let q = 0; q < o2; q++, row++) {
            const start = ((o * h + p) * w + q) * columns;
            expect([...wrapped.data.slice(start, start + columns)]).toEqual([
              ...unfolded.data.slice(row * columns, (row + 1) * columns),
            ]);
          }
    }),
  );
});

test("a wave goes through a wrapped kernel and comes out the same wave, scaled by |K̂| and shifted back by its angle", () => {
  fc.assert(
    fc.property(cases, fc.nat(), fc.nat(), ({ k1, k2, h, w, seed }, a, b) => {
      const k = randomTensor([k1, k2], seed);
      const frequency = [a % h, b % w] as const;
      const wrapped = wrapKernel(reshape(k, [1, 1, k1, k2]), [h, w]);
      const out = matmul(wrapped, reshape(wave([h, w], frequency), [h * w, 1]));
      const { re, im } = spectrumAt(k, [h, w], frequency);
      const shifted = wave([h, w], frequency, -Math.atan2(im, re));
      const expected = shifted.data.map((v) => v * sizeOf({ re, im }));
      expectClose(out, tensor([h * w, 1], expected), 1e-12);
    }),
  );
});

test("the singular values of a wrapped kernel are those of its frequencies: |K̂| with one channel", () => {
  fc.assert(
    fc.property(cases, ({ c1, c2, k1, k2, h, w, seed }) => {
      const k = randomTensor([c2, c1, k1, k2], seed);
      const whole = singularValues(wrapKernel(k, [h, w]));
      const each = frequencies(h, w).flatMap((at) => singularValuesAt(k, [h, w], at));
      expectSame(whole, descending(each));
      expect(largestGain(k, [h, w])).toBeCloseTo(whole[0]!, 9);
      if (c1 * c2 === 1) expectSame(whole, descending(gains(reshape(k, [k1, k2]), [h, w]).data));
    }),
    { numRuns: 15 },
  );
});

test("a kernel that stays within the image makes nothing longer than the wrapped one can", () => {
  fc.assert(
    fc.property(cases, ({ c1, c2, k1, k2, h, w, seed }) => {
      const k = randomTensor([c2, c1, k1, k2], seed);
      const [within = 0] = singularValues(unfoldKernel(k, [h, w]));
      expect(within).toBeLessThanOrEqual(largestGain(k, [h, w]) + 1e-12);
    }),
    { numRuns: 15 },
  );
});

test("a product in the frequencies is the wrapped convolution: the image's transform times the kernel's conjugate", () => {
  fc.assert(
    fc.property(cases, ({ k1, k2, h, w, seed }) => {
      const [x, k] = [randomTensor([h, w], seed), randomTensor([k1, k2], seed + 1)];
      const column = matmul(wrapKernel(reshape(k, [1, 1, k1, k2]), [h, w]), reshape(x, [h * w, 1]));
      expectClose(convolveThroughFrequencies(x, k), reshape(column, [h, w]), 1e-12);
    }),
  );
});

test("a wave that a kernel stops has the gain 0, not what rounding leaves of it", () => {
  const edges = tensor([3, 3], [1, 0, -1, 1, 0, -1, 1, 0, -1]);
  const found = gains(edges, [12, 12]);
  const stopped = frequencies(12, 12).filter((_, at) => found.data[at] === 0);
  // Vertical edges: what does not change across, what repeats after two pixels, and a period in three rows.
  const expected = frequencies(12, 12).filter(([a, b]) => b % 6 === 0 || a === 4 || a === 8);
  expect(stopped).toEqual(expected);
});

test("a wrapped kernel's matrix is circulant in its blocks and in their pattern, but not from row to row", () => {
  const [h, w] = [4, 4];
  const matrix = wrapKernel(tensor([1, 1, 2, 2], [1, -2, 3, -4]), [h, w]);
  const row = (p: number, q: number) => {
    const start = ((p % h) * w + (q % w)) * h * w;
    return [...matrix.data.slice(start, start + h * w)];
  };
  /** A row of places moved on by so many rows and columns of pixels, wrapped round. */
  const movedOn = (values: number[], du: number, dv: number) =>
    values.map((_, t) => {
      const [u, v] = [Math.floor(t / w) - du + h, (t % w) - dv + w];
      return values[(u % h) * w + (v % w)];
    });
  for (const [p, q] of frequencies(h, w)) {
    expect(row(p, q + 1)).toEqual(movedOn(row(p, q), 0, 1)); // within a block
    expect(row(p + 1, q)).toEqual(movedOn(row(p, q), 1, 0)); // from block to block
  }
  const below = [...row(0, 2).slice(-1), ...row(0, 2).slice(0, -1)];
  expect(row(0, 3)).not.toEqual(below);
});
