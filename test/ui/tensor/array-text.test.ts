import fc from "fast-check";
import { expect, test } from "vitest";
import { tensor } from "../../../src/nn/index.js";
import { arrayText } from "../../../src/ui/tensor/array-text.js";
import { tableText } from "../../../src/ui/tensor/table-text.js";
import { readNumbers } from "../../../src/ui/text/read-numbers.js";

test("a tensor is written as nested lists with its dtype, and its name and shape behind", () => {
  expect(arrayText("X", tensor([1, 2, 2], [1, -2, 0.1, 1e-7]))).toBe(
    "np.array([[[1, -2], [0.1, 1e-7]]], dtype=np.float64)  # X, shape (1, 2, 2)",
  );
  expect(arrayText("b", tensor([2], [1, 2]))).toMatch(/shape \(2,\)$/);
});

test("a large tensor is written flat, a row a line, and reshaped", () => {
  const x = tensor([2, 30, 20], new Float32Array(1200));
  const lines = arrayText("X", x).split("\n");
  expect(lines).toHaveLength(62);
  expect(lines.at(-1)).toBe("], dtype=np.float32).reshape(2, 30, 20)  # X, shape (2, 30, 20)");
});

test("what Python has no literal for is named, and the sign of zero is kept", () => {
  const x = tensor([5], [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0]);
  expect(arrayText("x", x)).toContain("[np.nan, np.inf, -np.inf, -0.0, 0]");
});

test("float32 numbers are written in their fewest digits, and read back as the same", () => {
  const x = tensor([1, 2], Float32Array.of(0.1, 1 / 3));
  expect(tableText(x)).toBe("0.1\t0.33333334");
  fc.assert(
    fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const [row = []] = readNumbers(
        tableText(tensor([1, 1], Float32Array.of(value))),
      ) as number[][];
      expect(Math.fround(row[0]!)).toBe(value + 0); // String(−0) is 0
    }),
  );
});

test("what is copied in either form can be pasted again, to the last bit", () => {
  const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
    minLength: 12,
    maxLength: 12,
  });
  fc.assert(
    fc.property(numbers, (data) => {
      const x = tensor([2, 2, 3], data);
      const rows = [0, 3, 6, 9].map((start) => data.slice(start, start + 3));
      expect(readNumbers(arrayText("X", x))).toEqual(rows);
      const table = readNumbers(tableText(x));
      expect(table).toEqual(rows.map((row) => row.map((v) => v + 0))); // String(−0) is 0
    }),
  );
});

test("matrices of a table stand apart by an empty line, and what is not known stays empty", () => {
  expect(tableText(tensor([2, 1, 2], [1, 2, Number.NaN, 4]))).toBe("1\t2\n\n\t4");
});
