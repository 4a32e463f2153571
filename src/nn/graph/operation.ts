/**
 * An operation on numbers, and beside it its derivative by each argument: all that the chain rule needs to
 * know of it.
 */
export interface Operation {
  /** The operation as it is written, `a · b`. */
  readonly name: string;
  value(...args: number[]): number;
  /** ∂value/∂argument, one for each argument, at these arguments. */
  derivatives(...args: number[]): readonly number[];
}

/** a + b: both derivatives are 1. */
export const add: Operation = {
  name: "a + b",
  value: (a, b) => a + b,
  derivatives: () => [1, 1],
};

/** a · b: the derivative by each factor is the other factor. */
export const multiply: Operation = {
  name: "a · b",
  value: (a, b) => a * b,
  derivatives: (a, b) => [b, a],
};

/** max(a, b): 1 for the larger, 0 for the other. Of equal numbers the first counts as the larger. */
export const larger: Operation = {
  name: "max(a, b)",
  value: (a, b) => (a >= b ? a : b),
  derivatives: (a, b) => (a >= b ? [1, 0] : [0, 1]),
};

/** a²: the derivative is 2a. */
export const square: Operation = {
  name: "a²",
  value: (a) => a * a,
  derivatives: (a) => [2 * a],
};

/** slope · a + shift: the derivative is the slope. */
export function line(slope: number, shift: number): Operation {
  return {
    name: `${slope}a ${shift < 0 ? "−" : "+"} ${Math.abs(shift)}`,
    value: (a) => slope * a + shift,
    derivatives: () => [slope],
  };
}

/** An operation written with the names of its arguments: `a · b` of x₁ and x₂ is `x₁ · x₂`. */
export function written({ name }: Operation, [a, b]: readonly string[]): string {
  return name.replace(/(?<![a-z])[ab](?![a-z])/g, (letter) => (letter === "a" ? a! : b!));
}
