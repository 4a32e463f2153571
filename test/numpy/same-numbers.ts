import { expect } from "vitest";

/** Expects that Python's numbers are ours, to 1e-10. */
export function expectSameNumbers(
  theirs: readonly number[],
  ours: ArrayLike<number>,
  where: string,
): void {
  expect(theirs, where).toHaveLength(ours.length);
  for (const [at, value] of Array.from(ours).entries())
    expect(Math.abs(theirs[at]! - value), `${where}, number ${at}`).toBeLessThan(1e-10);
}
