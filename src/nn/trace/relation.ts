/** Values of loop variables, by name. */
export type Assignment = Readonly<Record<string, number>>;

/** One axis of an index: a sum of loop variables with whole coefficients, such as p + i or 2p + i. */
export type Axis = readonly (readonly [coefficient: number, variable: string])[];

/**
 * The axes that a text names, as in Einstein's notation: `"n c p+i 2q+j"` are four axes.
 * A variable is a single letter; a number before it is its coefficient. Throws for anything else.
 */
export function axes(text: string): Axis[] {
  return text.split(" ").map((axis) =>
    axis.split("+").map((part) => {
      const match = /^(\d*)([a-z])$/.exec(part);
      if (match === null) throw new SyntaxError(`axes: “${part}” in “${text}” is no variable`);
      return [match[1] === "" ? 1 : Number(match[1]), match[2]] as const;
    }),
  );
}

/** The index that an assignment of the variables gives. */
export function indexOf(of: readonly Axis[], assignment: Assignment): number[] {
  return of.map((axis) =>
    axis.reduce((sum, [coefficient, variable]) => sum + coefficient * assignment[variable], 0),
  );
}

/**
 * Every assignment of the variables under which the axes give this index, in the order of the variables,
 * the last one fastest. Made one by one, as they are asked for.
 *
 * An axis with one unknown is solved for it; with more, all but the first are tried.
 */
export function* assignments(
  sizes: Assignment,
  of: readonly Axis[],
  index: readonly number[],
  known: Assignment = {},
): Generator<Assignment> {
  for (const [place, axis] of of.entries()) {
    const unknown = axis.filter(([, variable]) => !(variable in known));
    const rest = axis.reduce(
      (left, [coefficient, variable]) => left - coefficient * (known[variable] ?? 0),
      index[place],
    );
    if (unknown.length === 0 && rest !== 0) return;
    if (unknown.length === 1) {
      const [[coefficient, variable]] = unknown;
      const value = rest / coefficient;
      if (!Number.isInteger(value) || value < 0 || value >= sizes[variable]) return;
      known = { ...known, [variable]: value };
    } else if (unknown.length > 1) {
      yield* eachValue(unknown[unknown.length - 1][1]);
      return;
    }
  }
  const free = Object.keys(sizes).find((variable) => !(variable in known));
  if (free === undefined) yield known;
  else yield* eachValue(free);

  function* eachValue(variable: string): Generator<Assignment> {
    for (let value = 0; value < sizes[variable]; value++)
      yield* assignments(sizes, of, index, { ...known, [variable]: value });
  }
}
