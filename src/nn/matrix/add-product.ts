import type { Matrix } from "./matrix.js";

const TILE = 4;

/**
 * C += A·B, where A has as many rows as C, B as many columns, and A as many columns as B rows.
 *
 * C is cut into tiles of 4 × 4 whose sixteen sums stay in registers, so that each number loaded
 * from A or B is used four times. Every cell is summed in the order of the definition, whether it
 * lies in a tile or at an edge, so into a C of zeros the result is the same to the last bit: equal
 * patches of an image give equal values, and ties stay ties.
 */
export function addProduct(c: Matrix, a: Matrix, b: Matrix): void {
  const tiledRows = c.rows - (c.rows % TILE);
  const tiledColumns = c.columns - (c.columns % TILE);
  addTiles(c, a, b, tiledRows, tiledColumns);
  addCells(c, a, b, 0, tiledRows, tiledColumns); // right edge
  addCells(c, a, b, tiledRows, c.rows, 0); // bottom edge
}

/** Adds the product's cells of rows [from, to) from column `left` on, one by one. */
function addCells(c: Matrix, a: Matrix, b: Matrix, from: number, to: number, left: number): void {
  const { data: A, rowStride: down, columnStride: aStep, columns: terms } = a;
  const { data: B, columnStride: right, rowStride: bStep } = b;
  const { data: C, rowStride: cDown, columnStride: cRight } = c;
  for (let i = from; i < to; i++) {
    for (let j = left; j < c.columns; j++) {
      const at = c.offset + i * cDown + j * cRight;
      let sum = C[at]!;
      let ia = a.offset + i * down;
      let ib = b.offset + j * right;
      for (let p = 0; p < terms; p++) {
        sum += A[ia]! * B[ib]!;
        ia += aStep;
        ib += bStep;
      }
      C[at] = sum;
    }
  }
}

/** Adds the product's cells of the first `rows` and `columns`, both multiples of 4, by tiles. */
// biome-ignore format: a tile is read as a square
function addTiles(c: Matrix, a: Matrix, b: Matrix, rows: number, columns: number): void {
  const { data: A, rowStride: down, columnStride: aStep, columns: terms } = a;
  const { data: B, columnStride: right, rowStride: bStep } = b;
  const { data: C, rowStride: cDown, columnStride: cRight } = c;
  for (let i = 0; i < rows; i += TILE) {
    for (let j = 0; j < columns; j += TILE) {
      const c0 = c.offset + i * cDown + j * cRight, c1 = c0 + cDown, c2 = c1 + cDown, c3 = c2 + cDown;
      let s00 = C[c0]!, s01 = C[c0 + cRight]!, s02 = C[c0 + 2 * cRight]!, s03 = C[c0 + 3 * cRight]!;
      let s10 = C[c1]!, s11 = C[c1 + cRight]!, s12 = C[c1 + 2 * cRight]!, s13 = C[c1 + 3 * cRight]!;
      let s20 = C[c2]!, s21 = C[c2 + cRight]!, s22 = C[c2 + 2 * cRight]!, s23 = C[c2 + 3 * cRight]!;
      let s30 = C[c3]!, s31 = C[c3 + cRight]!, s32 = C[c3 + 2 * cRight]!, s33 = C[c3 + 3 * cRight]!;
      let ia = a.offset + i * down;
      let ib = b.offset + j * right;
      for (let p = 0; p < terms; p++) {
        const a0 = A[ia]!, a1 = A[ia + down]!, a2 = A[ia + 2 * down]!, a3 = A[ia + 3 * down]!;
        const b0 = B[ib]!, b1 = B[ib + right]!, b2 = B[ib + 2 * right]!, b3 = B[ib + 3 * right]!;
        s00 += a0 * b0; s01 += a0 * b1; s02 += a0 * b2; s03 += a0 * b3;
        s10 += a1 * b0; s11 += a1 * b1; s12 += a1 * b2; s13 += a1 * b3;
        s20 += a2 * b0; s21 += a2 * b1; s22 += a2 * b2; s23 += a2 * b3;
        s30 += a3 * b0; s31 += a3 * b1; s32 += a3 * b2; s33 += a3 * b3;
        ia += aStep;
        ib += bStep;
      }
      C[c0] = s00; C[c0 + cRight] = s01; C[c0 + 2 * cRight] = s02; C[c0 + 3 * cRight] = s03;
      C[c1] = s10; C[c1 + cRight] = s11; C[c1 + 2 * cRight] = s12; C[c1 + 3 * cRight] = s13;
      C[c2] = s20; C[c2 + cRight] = s21; C[c2 + 2 * cRight] = s22; C[c2 + 3 * cRight] = s23;
      C[c3] = s30; C[c3 + cRight] = s31; C[c3 + 2 * cRight] = s32; C[c3 + 3 * cRight] = s33;
    }
  }
}
