/** Values of loop variables, by name; or, as sizes, how many values each takes. */
export type Assignment = Readonly<Record<string, number>>;

/** One axis of an index: constant + Σ coefficient · variable, such as p + i, 2p + i or 1 − i. */
export interface Axis {
  readonly constant: number;
  readonly parts: readonly (readonly [coefficient: number, variable: string])[];
}

/**
 * The axes that a text names, in Einstein's notation, separated by commas:
 *
 *     n,c,p+i,2q+j   sums of loop variables, single letters, with whole coefficients
 *     ~i             i counted from the other end: size − 1 − i
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

/** How many cells an axis has: one more than its largest index. */
export function lengthOf({ constant, parts }: Axis, sizes: Assignment): number {
  const largest = parts.map(([by, variable]) => Math.max(0, by * (sizes[variable]! - 1)));
  return largest.reduce((sum, part) => sum + part, constant) + 1;
}

function axisOf(axis: string, text: string, sizes: Assignment): Axis {
  if (axis === "0") return { constant: 0, parts: [] };
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
  return inner.reduce((row, axis) => plus(times(row, lengthOf(axis, sizes)), axis));
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
