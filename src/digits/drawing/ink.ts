/** An image of ink on paper: row after row, 0 for paper and 1 for full ink. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** A part of an image: its upper left corner, and its size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An image from numbers row by row. Throws RangeError unless there are width · height of them. */
export function ink(width: number, height: number, data: ArrayLike<number>): Ink {
  if (data.length !== width * height) {
    throw new RangeError(
      `ink: ${width} × ${height} pixels are ${width * height}, got ${data.length}`,
    );
  }
  return { width, height, data: Float32Array.from(data) };
}
