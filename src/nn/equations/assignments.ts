import type { Assignment, Axis } from "./axes.js";

/** Σ coefficient · variable = sum, with variables by their place in the order of the sizes. */
interface Constraint {
  readonly sum: number;
  readonly parts: readonly (readonly [coefficient: number, variable: number])[];
}

/**
 * Every assignment of the variables under which the axes give this index: the variables in the order of
 * `sizes`, the last one fastest. Made one by one, as they are asked for.
 *
 * Each axis is an equation between whole numbers. It bounds its variables, and bounds of one variable
 * narrow those of the others: a flattened index, whose coefficients are its places' values, is read off
 * like the digits of a number, and only where an axis leaves a choice (p + i = 3) are values tried.
 */
export function* assignments(
  sizes: Assignment,
  of: readonly Axis[],
  index: readonly number[],
): Generator<Assignment> {
  const variables = Object.keys(sizes);
  const constraints = of.map(
    ({ constant, parts }, axis): Constraint => ({
      sum: index[axis]! - constant,
      parts: parts.map(([by, variable]) => [by, variables.indexOf(variable)]),
    }),
  );
  const low = variables.map(() => 0);
  const high = variables.map((variable) => sizes[variable]! - 1);
  if (!narrow(constraints, low, high)) return;
  const bound = new Set(constraints.flatMap(({ parts }) => parts.map(([, variable]) => variable)));
  yield* from(0, low, high);

  function* from(first: number, low: number[], high: number[]): Generator<Assignment> {
    let variable = first;
    while (variable < low.length && low[variable] === high[variable]) variable++;
    if (variable === low.length) {
      yield assigned(variables, low);
      return;
    }
    for (let value = low[variable]!; value <= high[variable]!; value++) {
      const lowest = low.with(variable, value);
      const highest = high.with(variable, value);
      if (!bound.has(variable) || narrow(constraints, lowest, highest))
        yield* from(variable + 1, lowest, highest);
    }
  }
}

/**
 * Narrows the bounds of each variable to what the constraints leave it, in place, until nothing changes.
 * False where they leave nothing.
 */
function narrow(constraints: readonly Constraint[], low: number[], high: number[]): boolean {
  let changed = true;
  while (changed) {
    changed = false;
    for (const { sum, parts } of constraints) {
      let [least, most] = [0, 0];
      for (const [by, variable] of parts) {
        least += by * (by > 0 ? low[variable]! : high[variable]!);
        most += by * (by > 0 ? high[variable]! : low[variable]!);
      }
      if (sum < least || sum > most) return false;
      if (least === most) continue;
      // The others of an axis make at least `least − own`, so this one makes at most what is left.
      for (const [by, variable] of parts) {
        const [smallest, largest] = [low[variable]!, high[variable]!];
        const room = Math.floor((sum - least) / Math.abs(by));
        const need = Math.floor((most - sum) / Math.abs(by));
        low[variable] = Math.max(smallest, by > 0 ? largest - need : largest - room);
        high[variable] = Math.min(largest, by > 0 ? smallest + room : smallest + need);
        if (low[variable] > high[variable]) return false;
        changed ||= low[variable] !== smallest || high[variable] !== largest;
      }
    }
  }
  return true;
}

function assigned(variables: readonly string[], values: readonly number[]): Assignment {
  const assignment: Record<string, number> = {};
  for (let i = 0; i < variables.length; i++) assignment[variables[i]!] = values[i]!;
  return assignment;
}
