import type { OperationWords } from "./words/en/operations.js";
import { words } from "./words/index.js";

const OPERATIONS: Readonly<Record<string, OperationWords | undefined>> = words.operations;

/** What there is to say of an operation of a trace, by its name. Throws a RangeError where there is nothing. */
export function operationWords(operation: string): OperationWords {
  const said = OPERATIONS[operation];
  if (said === undefined) throw new RangeError(`operationWords: no words for ${operation}`);
  return said;
}
