import fc from "fast-check";
import { expect, test } from "vitest";
import { readNumbers } from "../../../src/ui/text/read-numbers.js";

const TABLE = [
  [1, -2, 3],
  [0.5, 1e-3, -40],
];

test("a table is read as spreadsheets, NumPy, Python and MATLAB write it, and with spaces or commas", () => {
  for (const text of [
    "1\t-2\t3\n0.5\t1e-3\t-40",
    "1\t−2\t3\r\n0,5\t0,001\t-40\r\n",
    "1 -2 3\n0.5 0.001 -40\n",
    "  1,-2,3\n0.5,1e-3,-40",
    "1, -2, 3\n0.5, 1e-3, -40,",
    "1; -2; 3\n0,5; 0,001; -40",
    "1 -2 3\n0,5 0,001 -40",
    "[[ 1.e+00 -2.e+00  3.e+00]\n [ 5.e-01  1.e-03 -4.e+01]]",
    "array([[ 1.   , -2.   ,  3.   ],\n       [ 0.5  ,  0.001, -40. ]])",
    "array([[1, -2,\n 3], [.5, 1e-3, -40]], dtype=float32)",
    "np.array([[1, -2, 3], [0.5, 1e-3, -40]], dtype=np.float64)",
    "[[1,-2,3],[0.5,1e-3,-40]]",
    "[1 -2 3; 0.5 1e-3 -40]",
    "1，−2，3\n０．５，1e-3，-40",
    "1；-2；3\n0，5；0，001；-40",
    "［［1，-2，3］，［0.5，1e-3，-40］］",
  ])
    expect(readNumbers(text), text).toEqual(TABLE);
});

test("a tensor of more axes is read as the rows of its matrices, one after the other", () => {
  expect(readNumbers("[[[1, 2], [3, 4]],\n\n [[5, 6], [7, 8]]]")).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
    [7, 8],
  ]);
});

test("a single number with a comma has a decimal comma; two commas stand between three numbers", () => {
  expect(readNumbers("1,5")).toEqual([[1.5]]);
  expect(readNumbers("1,5,2")).toEqual([[1, 5, 2]]);
  expect(readNumbers("0,1 0,2")).toEqual([[0.1, 0.2]]);
});

test("what JSON writes of a table is read as the same table", () => {
  const number = fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((v) => v + 0), // JSON knows no −0
  );
  const row = fc.array(number, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (table) => {
      expect(readNumbers(JSON.stringify(table))).toEqual(table);
    }),
  );
});

test("what is wrong is named with its place", () => {
  expect(readNumbers("1 2\n3 four")).toEqual({
    code: "not-a-number",
    text: "four",
    row: 2,
    place: 2,
  });
  expect(readNumbers("1\t\t3")).toEqual({ code: "not-a-number", text: "", row: 1, place: 2 });
  expect(readNumbers("[[1, nan]]")).toMatchObject({ code: "not-a-number", text: "nan", place: 2 });
  expect(readNumbers("[1, 2] and more")).toMatchObject({ code: "not-a-number", text: "andmore" });
  expect(readNumbers("[[1. 2. ... 9.]]")).toEqual({ code: "abbreviated" });
  for (const text of ["", " \n", "[]", "[[], []]"])
    expect(readNumbers(text), text).toEqual({ code: "no-numbers" });
});
