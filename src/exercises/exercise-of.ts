import { MISTAKE_IDS, type Tensors } from "../mistakes/index.js";
import { STAGES } from "./checks/list.js";
import { CHECK_KINDS, type CheckKind } from "./checks/report.js";
import type { Exercise, Help, KnownMistake, Operation } from "./exercise.js";

/** How much help there may be, from the most to the least. */
const HELPS: readonly Help[] = ["worked", "blanks", "signature", "nothing"];

/** What a folder says of an exercise, in which names are texts, and a mistake's rule is the function that makes it. */
export type Collected = Omit<Exercise, "help" | "checks" | "mistakes"> & {
  readonly help: string;
  readonly checks: readonly string[];
  readonly mistakes: readonly (Omit<KnownMistake, "rule"> & {
    readonly operations?: readonly Operation[];
  })[];
};

/**
 * The exercise of a folder. Throws RangeError that names what cannot be: a help, a check or a mistake that there is
 * not, a function that is not among the operations, a check that none of them can be put to.
 */
export function exerciseOf(collected: Collected): Exercise {
  const { id, operations, words } = collected;
  function known<Name extends string>(names: readonly Name[], name: string, what: string): Name {
    const found = names.find((one) => one === name);
    if (found !== undefined) return found;
    throw new RangeError(`${id}: there is no ${what} "${name}"; there are ${names.join(", ")}`);
  }
  const mistakeNames = [
    ...MISTAKE_IDS,
    ...Object.values(words).flatMap(({ mistakes }) => Object.keys(mistakes)),
  ];
  const functions = operations.map(({ name }) => name);
  return {
    ...collected,
    help: known(HELPS, collected.help, "help"),
    checks: collected.checks.map((name) => {
      const kind = known(CHECK_KINDS, name, "check");
      if (operations.some((operation) => canBeMade(kind, operation))) return kind;
      throw new RangeError(`${id}: its reference has nothing that the check "${kind}" could use`);
    }),
    mistakes: collected.mistakes.map(({ mistake, operation, operations: wrong }) => ({
      mistake: known(mistakeNames, mistake, "mistake"),
      operation: known(functions, operation, "function"),
      ...(wrong && { rule: ruleOf(wrong, operation) }),
    })),
  };
}

function canBeMade(kind: CheckKind, operation: Operation): boolean {
  const checks = STAGES.flat().filter((check) => check.kind === kind);
  return checks.some((check) => check.plan(operation, []) !== null);
}

/** What a function of an edited reference answers; nothing where the edit leaves shapes that do not fit. */
function ruleOf(edited: readonly Operation[], name: string) {
  const reference = edited.find((operation) => operation.name === name)!.reference;
  return (given: Tensors): Tensors | null => {
    try {
      return reference(given);
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  };
}
