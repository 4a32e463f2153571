import type { Numbers } from "../dtype.js";
import type { Matrix } from "./matrix.js";

const TILE = 4;

/**
 * C = A·B, or C += A·B where `accumulate` is true; the shapes are the caller's care.
 *
 * C is cut into tiles of 4 × 4 whose sixteen sums stay in registers, so that each number loaded
 * from A or B is used four times. Every cell is summed in the order of the definition, from the
 * first product to the last, so the result is the same to the last bit, on a tile or at an edge:
 * equal patches of an image give equal values, and ties stay ties.
 */
export function multiply(c: Matrix, a: Matrix, b: Matrix, accumulate = false): void {
  if (!accumulate) clear(c);
  const tiledRows = c.rows - (c.rows % TILE);
  const tiledColumns = c.columns - (c.columns % TILE);
  for (let i = 0; i < tiledRows; i += TILE) {
    for (let j = 0; j < tiledColumns; j += TILE) addTile(c, a, b, i, j);
  }
  addCells(c, a, b, 0, tiledRows, tiledColumns); // right edge
  addCells(c, a, b, tiledRows, c.rows, 0); // bottom edge
}

function clear(c: Matrix): void {
  for (let i = 0; i < c.rows; i++) {
    for (let j = 0; j < c.columns; j++) {
      c.data[c.offset + i * c.rowStride + j * c.columnStride] = 0;
    }
  }
}

/** Adds the product's cells of rows [from, to) from column `left` on, one by one. */
function addCells(c: Matrix, a: Matrix, b: Matrix, from: number, to: number, left: number): void {
  for (let i = from; i < to; i++) {
    for (let j = left; j < c.columns; j++) {
      let sum = 0;
      let ia = a.offset + i * a.rowStride;
      let ib = b.offset + j * b.columnStride;
      for (let p = 0; p < a.columns; p++) {
        sum += a.data[ia] * b.data[ib];
        ia += a.columnStride;
        ib += b.rowStride;
      }
      c.data[c.offset + i * c.rowStride + j * c.columnStride] += sum;
    }
  }
}

/** Adds the product's 4 × 4 cells whose first is (i, j). */
// biome-ignore format: a tile is read as a square
function addTile(c: Matrix, a: Matrix, b: Matrix, i: number, j: number): void {
  const { data: A, rowStride: down, columnStride: aStep } = a;
  const { data: B, columnStride: right, rowStride: bStep } = b;
  let s00 = 0, s01 = 0, s02 = 0, s03 = 0;
  let s10 = 0, s11 = 0, s12 = 0, s13 = 0;
  let s20 = 0, s21 = 0, s22 = 0, s23 = 0;
  let s30 = 0, s31 = 0, s32 = 0, s33 = 0;
  let ia = a.offset + i * down;
  let ib = b.offset + j * right;
  for (let p = 0; p < a.columns; p++) {
    const a0 = A[ia], a1 = A[ia + down], a2 = A[ia + 2 * down], a3 = A[ia + 3 * down];
    const b0 = B[ib], b1 = B[ib + right], b2 = B[ib + 2 * right], b3 = B[ib + 3 * right];
    s00 += a0 * b0; s01 += a0 * b1; s02 += a0 * b2; s03 += a0 * b3;
    s10 += a1 * b0; s11 += a1 * b1; s12 += a1 * b2; s13 += a1 * b3;
    s20 += a2 * b0; s21 += a2 * b1; s22 += a2 * b2; s23 += a2 * b3;
    s30 += a3 * b0; s31 += a3 * b1; s32 += a3 * b2; s33 += a3 * b3;
    ia += aStep;
    ib += bStep;
  }
  addRow(c, i, j, s00, s01, s02, s03);
  addRow(c, i + 1, j, s10, s11, s12, s13);
  addRow(c, i + 2, j, s20, s21, s22, s23);
  addRow(c, i + 3, j, s30, s31, s32, s33);
}

// biome-ignore format: as above
function addRow(
  c: Matrix, i: number, j: number, s0: number, s1: number, s2: number, s3: number,
): void {
  const C: Numbers = c.data;
  const at = c.offset + i * c.rowStride + j * c.columnStride;
  C[at] += s0;
  C[at + c.columnStride] += s1;
  C[at + 2 * c.columnStride] += s2;
  C[at + 3 * c.columnStride] += s3;
}
