import fc from "fast-check";
import { expect, test } from "vitest";
import {
  foldInput,
  foldKernel,
  reshape,
  type Tensor,
  tensor,
  unfoldInput,
  unfoldKernel,
} from "../../../src/nn/index.js";
import { placesOf, slidingOf } from "../../../src/nn/unfolding/sliding.js";
import { inner, randomTensor } from "../arbitrary.js";
import { slidingCases } from "../sliding-arbitrary.js";

const k = tensor([1, 1, 2, 2], [1, 2, 3, 4]);

/** The rows of a matrix. */
function rowsOf({ shape: [rows = 0, columns = 0], data }: Tensor): number[][] {
  return Array.from({ length: rows }, (_, r) => [...data.slice(r * columns, (r + 1) * columns)]);
}

test("a stride keeps the rows of K″ whose output it keeps", () => {
  const all = rowsOf(unfoldKernel(k, [5, 4])); // 4·3 rows
  const kept = rowsOf(unfoldKernel(k, [5, 4], { stride: 2 }));
  expect(kept).toEqual([0, 2, 6, 8].map((row) => all[row]));
});

test("a padding leaves out the columns of the padded image's margin", () => {
  const padded = rowsOf(unfoldKernel(k, [4, 5])); // of 2 × 3 pixels with a margin of 1
  const inside = (_: number, t: number) => {
    const [u, v] = [Math.floor(t / 5), t % 5];
    return u >= 1 && u < 3 && v >= 1 && v < 4;
  };
  const cut = rowsOf(unfoldKernel(k, [2, 3], { padding: 1 }));
  expect(cut).toEqual(padded.map((row) => row.filter(inside)));
});

test("a dilation stamps the kernel with gaps", () => {
  const gaps = tensor([1, 1, 3, 3], [1, 0, 2, 0, 0, 0, 3, 0, 4]);
  expect(unfoldKernel(k, [4, 4], { dilation: 2 })).toEqual(unfoldKernel(gaps, [4, 4]));
});

test("a 1 × 1 kernel unfolds to K ⊗ I", () => {
  const weights = tensor([2, 2, 1, 1], [1, 2, 3, 4]);
  const rows = [
    [1, 0, 2, 0],
    [0, 1, 0, 2],
    [3, 0, 4, 0],
    [0, 3, 0, 4],
  ];
  expect(rowsOf(unfoldKernel(weights, [1, 2]))).toEqual(rows);
});

test("groups are blocks on the diagonal", () => {
  const weights = randomTensor([4, 1, 2, 2], 1);
  const rows = rowsOf(unfoldKernel(weights, [3, 3], { groups: 2 })); // [4·4, 2·9]
  const half = (group: number) =>
    rowsOf(
      unfoldKernel(tensor([2, 1, 2, 2], weights.data.slice(8 * group, 8 * group + 8)), [3, 3]),
    );
  const none = new Array<number>(9).fill(0);
  expect(rows).toEqual([
    ...half(0).map((row) => [...row, ...none]),
    ...half(1).map((row) => [...none, ...row]),
  ]);
});

test("unfoldInput holds zeros where the padding lies, and pixels a dilation apart", () => {
  const x = tensor([1, 1, 2, 2], [1, 2, 3, 4]);
  const unfolded = unfoldInput(x, [2, 2], { padding: 1, dilation: 2 }); // 2·2 places
  expect([...unfolded.data]).toEqual([0, 0, 0, 4, 0, 0, 3, 0, 0, 2, 0, 0, 1, 0, 0, 0]);
  expect(unfolded.shape).toEqual([1, 4, 4]);
});

test("with any options the folds are the adjoints of the unfoldings, and sizes are the formula's", () => {
  fc.assert(
    fc.property(slidingCases, ({ n, in: channels, out, image, kernel, options, seed }) => {
      const c1 = channels * options.groups;
      const [o1, o2] = placesOf(image, kernel, slidingOf("test", options));
      const x = randomTensor([n, c1, ...image], seed);
      const patches = unfoldInput(x, kernel, options);
      expect(patches.shape).toEqual([n, o1 * o2, c1 * kernel[0] * kernel[1]]);
      const g = randomTensor(patches.shape, seed + 1);
      expect(inner(patches, g)).toBeCloseTo(
        inner(x, foldInput(g, [n, c1, ...image], kernel, options)),
        9,
      );

      const shape = [out * options.groups, channels, ...kernel] as const;
      const weights = randomTensor(shape, seed + 2);
      const stamps = unfoldKernel(weights, image, options);
      expect(stamps.shape).toEqual([shape[0] * o1 * o2, c1 * image[0] * image[1]]);
      const gradient = randomTensor(stamps.shape, seed + 3);
      expect(inner(stamps, gradient)).toBeCloseTo(
        inner(weights, foldKernel(gradient, shape, image, options)),
        9,
      );
    }),
  );
});

test("an option may be one number or a pair", () => {
  const options = { stride: 2, padding: 1, dilation: 2 };
  const pairs = { stride: [2, 2], padding: [1, 1], dilation: [2, 2] } as const;
  expect(unfoldKernel(k, [5, 5], options)).toEqual(unfoldKernel(k, [5, 5], pairs));
});

test("an option that is no whole number, or too small, is refused by its name", () => {
  const refused = (options: object, message: string) =>
    expect(() => unfoldKernel(k, [5, 5], options)).toThrow(message);
  refused({ stride: 0 }, "unfoldKernel: stride must be a positive integer, got 0");
  refused({ dilation: [1, 1.5] }, "unfoldKernel: dilation must be a positive integer, got 1.5");
  refused({ padding: -1 }, "unfoldKernel: padding must be a whole number of 0 or more, got -1");
  refused({ padding: [1, 2, 3] }, "unfoldKernel: padding must be one number or two, got 3");
  refused({ stride: "2" }, "unfoldKernel: stride must be a number or a pair, got string");
  refused({ groups: 2 }, "unfoldKernel: groups must divide c2, but 1 / 2 is no whole number");
  expect(() => unfoldInput(reshape(k, [1, 1, 2, 2]), [3, 3], { stride: 2 })).toThrow(
    "⌊(h + 2·padding − dilation·(k − 1) − 1) / stride⌋ + 1 is ⌊(2 + 2·0 − 1·(3 − 1) − 1) / 2⌋ + 1 = 0",
  );
});
