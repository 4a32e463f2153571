/** A number as code has it, six digits of it: enough to tell a wrong number by. */
export function numberAsCode(value: number): string {
  return String(Number(value.toPrecision(6)));
}

/** A shape as code has it: `[2, 3]`, or of letters, `[n, d1]`. */
export function shapeAsCode(shape: readonly (number | string)[]): string {
  return `[${shape.join(", ")}]`;
}
