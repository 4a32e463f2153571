/** Values of loop variables, by name; or, as sizes, how many values each takes. */
export type Assignment = Readonly<Record<string, number>>;

/** One axis of an index: constant + Σ coefficient · variable, such as p + i, 2p + i or 1 − i. */
export interface Axis {
  readonly constant: number;
  readonly parts: readonly (readonly [coefficient: number, variable: string])[];
  /** How many cells it has, where that was said: an index beyond them, or below 0, stands nowhere. */
  readonly length?: number;
  /** The axes with a length that are laid flat in this one. */
  readonly inner?: readonly Axis[];
}

/**
 * The axes that a text names, in Einstein's notation, separated by commas:
 *
 *     n,c,p+i,2q+j   sums of loop variables, single letters, with whole coefficients
 *     ~i             i counted from the other end: size − 1 − i
 *     2p+i-1<5       shifted by a number, on an axis of 5 cells: what falls outside of them stands nowhere
 *     (c,p+i,q+j)    several axes laid flat into one, in row-major order
 *     0              the only index of an axis of length 1
 *
 * Throws SyntaxError for anything else, RangeError for a variable that has no size.
 */
export function axes(text: string, sizes: Assignment): Axis[] {
  return text.split(/,(?![^(]*\))/).map((part) => {
    const group = /^\((.*)\)$/.exec(part.trim());
    return group === null ? axisOf(part.trim(), text, sizes) : flat(axes(group[1]!, sizes), sizes);
  });
}

/** The index that an assignment of the variables gives. */
export function indexOf(of: readonly Axis[], assignment: Assignment): number[] {
  return of.map(({ constant, parts }) => {
    let index = constant;
    for (const [coefficient, variable] of parts) index += coefficient * assignment[variable]!;
    return index;
  });
}

/** Whether an assignment stands within an axis, and within all that are laid flat in it. */
export function isWithin(axis: Axis, assignment: Assignment): boolean {
  const { length, inner = [] } = axis;
  if (length !== undefined) {
    const [index = 0] = indexOf([axis], assignment);
    if (index < 0 || index >= length) return false;
  }
  return inner.every((each) => isWithin(each, assignment));
}

/** How many cells an axis has: as many as were said, or one more than its largest index. */
export function lengthOf({ constant, parts, length }: Axis, sizes: Assignment): number {
  if (length !== undefined) return length;
  const largest = parts.map(([by, variable]) => Math.max(0, by * (sizes[variable]! - 1)));
  return largest.reduce((sum, part) => sum + part, constant) + 1;
}

function axisOf(axis: string, text: string, sizes: Assignment): Axis {
  if (axis === "0") return { constant: 0, parts: [] };
  const bounded = /^(.+?)([+-]\d+)?<(\d+)$/.exec(axis);
  if (bounded !== null) {
    const [, sum = "", shift = "0", length] = bounded;
    const whole = axisOf(sum, text, sizes);
    return { ...whole, constant: whole.constant + Number(shift), length: Number(length) };
  }
  const sums = axis.split("+").map((part): Axis => {
    const match = /^(\d*)(~?)([a-z])$/.exec(part);
    if (match === null) throw new SyntaxError(`axes: “${part}” in “${text}” is no variable`);
    const [, digits, turned, variable = ""] = match;
    const size = sizes[variable];
    if (size === undefined) throw new RangeError(`axes: ${variable} has no size`);
    const by = digits === "" ? 1 : Number(digits);
    return turned === ""
      ? { constant: 0, parts: [[by, variable]] }
      : { constant: by * (size - 1), parts: [[-by, variable]] };
  });
  return sums.reduce((sum, part) => plus(sum, part));
}

/** Row-major order: ((i₀·n₁ + i₁)·n₂ + i₂)… */
function flat(inner: readonly Axis[], sizes: Assignment): Axis {
  const whole = inner.reduce((row, axis) => plus(times(row, lengthOf(axis, sizes)), axis));
  const bounded = inner.filter(({ length }) => length !== undefined);
  if (bounded.length === 0) return whole;
  const length = inner.reduce((product, axis) => product * lengthOf(axis, sizes), 1);
  return { ...whole, length, inner: bounded };
}

function times({ constant, parts }: Axis, by: number): Axis {
  return {
    constant: constant * by,
    parts: parts.map(([coefficient, variable]) => [coefficient * by, variable]),
  };
}

function plus(a: Axis, b: Axis): Axis {
  const sums = new Map<string, number>();
  for (const [by, variable] of [...a.parts, ...b.parts])
    sums.set(variable, (sums.get(variable) ?? 0) + by);
  const parts = Array.from(sums, ([variable, by]) => [by, variable] as const);
  return { constant: a.constant + b.constant, parts: parts.filter(([by]) => by !== 0) };
}
