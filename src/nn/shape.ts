/** Lengths of the axes, outermost first. */
export type Shape = readonly number[];

/** How many cells a shape has: the product of its axes. */
export function sizeOf(shape: Shape): number {
  return shape.reduce((size, length) => size * length, 1);
}

/** A shape as text, `[2, 3]`. Names may stand for lengths: `[n, 3]`. */
export function showShape(shape: readonly (number | string)[]): string {
  return `[${shape.join(", ")}]`;
}

/** Whether two shapes are the same. */
export function sameShape(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((length, axis) => length === b[axis]);
}
