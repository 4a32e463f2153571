import type { Numbers } from "../dtype.js";

/** A rectangle of numbers inside an array: cell (i, j) is at offset + i·rowStride + j·columnStride. */
export interface Matrix {
  readonly data: Numbers;
  readonly offset: number;
  readonly rows: number;
  readonly columns: number;
  readonly rowStride: number;
  readonly columnStride: number;
}

/** The row-major matrix that begins at `offset`. */
export function matrix(data: Numbers, rows: number, columns: number, offset = 0): Matrix {
  return { data, offset, rows, columns, rowStride: columns, columnStride: 1 };
}

/** The transposed matrix. Nothing is copied: the two strides change places. */
export function transpose(m: Matrix): Matrix {
  return {
    data: m.data,
    offset: m.offset,
    rows: m.columns,
    columns: m.rows,
    rowStride: m.columnStride,
    columnStride: m.rowStride,
  };
}
