/** Lengths of the axes, outermost first. */
export type Shape = readonly number[];

/** The lengths of a shape's axes, by how many there are. */
interface SizesByRank {
  2: readonly [number, number];
  3: readonly [number, number, number];
  4: readonly [number, number, number, number];
}

/** A shape of known rank. */
export type Sizes<Rank extends keyof SizesByRank> = SizesByRank[Rank];

/** The same shape, known to have `rank` axes. Throws RangeError for a shape of another rank. */
export function sizesOf<Rank extends keyof SizesByRank>(shape: Shape, rank: Rank): Sizes<Rank> {
  if (shape.length !== rank) {
    throw new RangeError(`sizesOf: shape must have ${rank} axes, got ${showShape(shape)}`);
  }
  return shape as Sizes<Rank>;
}

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
