import { multiplyAdd, zeros } from "../shared/lanes";
import { FLOAT, VECTOR } from "../shared/sizes";

/**
 * C = A · B, for A [rows, terms], B [terms, columns] and C [rows, columns], with rows in fours and columns in
 * whole vectors. `cRow` is the bytes of a row of B and of C.
 *
 * Tiles of four rows and two vectors: eight sums stay in registers, and each number loaded serves two or
 * four of them. Every cell is summed in the same order, so that equal patches give equal values.
 */
export function product(a: usize, b: usize, c: usize, rows: usize, terms: usize, cRow: usize): void {
  const aRow = terms * FLOAT;
  for (let i: usize = 0; i < rows; i += 4) {
    let j: usize = 0;
    for (; j + VECTOR < cRow; j += 2 * VECTOR) tile(a + i * aRow, b + j, c + i * cRow + j, aRow, cRow);
    if (j < cRow) narrowTile(a + i * aRow, b + j, c + i * cRow + j, aRow, cRow);
  }
}

function tile(a: usize, b: usize, c: usize, aRow: usize, cRow: usize): void {
  let s00 = zeros(), s01 = zeros(), s10 = zeros(), s11 = zeros();
  let s20 = zeros(), s21 = zeros(), s30 = zeros(), s31 = zeros();
  let a1 = a + aRow, a2 = a1 + aRow, a3 = a2 + aRow;
  for (const end = a1; a < end; b += cRow) {
    const b0 = v128.load(b), b1 = v128.load(b, VECTOR);
    const x0 = v128.load32_splat(a), x1 = v128.load32_splat(a1);
    const x2 = v128.load32_splat(a2), x3 = v128.load32_splat(a3);
    s00 = multiplyAdd(x0, b0, s00), s01 = multiplyAdd(x0, b1, s01);
    s10 = multiplyAdd(x1, b0, s10), s11 = multiplyAdd(x1, b1, s11);
    s20 = multiplyAdd(x2, b0, s20), s21 = multiplyAdd(x2, b1, s21);
    s30 = multiplyAdd(x3, b0, s30), s31 = multiplyAdd(x3, b1, s31);
    a += FLOAT, a1 += FLOAT, a2 += FLOAT, a3 += FLOAT;
  }
  v128.store(c, s00), v128.store(c, s01, VECTOR);
  v128.store(c + cRow, s10), v128.store(c + cRow, s11, VECTOR);
  v128.store(c + 2 * cRow, s20), v128.store(c + 2 * cRow, s21, VECTOR);
  v128.store(c + 3 * cRow, s30), v128.store(c + 3 * cRow, s31, VECTOR);
}

/** One vector instead of two, where the columns end so. */
function narrowTile(a: usize, b: usize, c: usize, aRow: usize, cRow: usize): void {
  let s0 = zeros(), s1 = zeros(), s2 = zeros(), s3 = zeros();
  let a1 = a + aRow, a2 = a1 + aRow, a3 = a2 + aRow;
  for (const end = a1; a < end; b += cRow) {
    const b0 = v128.load(b);
    s0 = multiplyAdd(v128.load32_splat(a), b0, s0);
    s1 = multiplyAdd(v128.load32_splat(a1), b0, s1);
    s2 = multiplyAdd(v128.load32_splat(a2), b0, s2);
    s3 = multiplyAdd(v128.load32_splat(a3), b0, s3);
    a += FLOAT, a1 += FLOAT, a2 += FLOAT, a3 += FLOAT;
  }
  v128.store(c, s0), v128.store(c + cRow, s1);
  v128.store(c + 2 * cRow, s2), v128.store(c + 3 * cRow, s3);
}
