import { named, type Tensors } from "../../mistakes/index.js";
import type { Outcome } from "../sandbox/outcome.js";
import { sameTensor } from "./compare.js";

/** One call of the student's function: on what, what is right, and what came. */
export interface Trial {
  readonly given: Tensors;
  readonly expected: Tensors;
  readonly outcome: Outcome;
  /** The largest difference that counts as none. */
  readonly tolerance: number;
}

/** Whether one result of a call is right, whatever became of the others. */
export function isRight({ outcome, expected, tolerance }: Trial, result: string): boolean {
  const got = ("got" in outcome ? outcome.got : outcome.rest)?.[result];
  return got !== undefined && sameTensor(got, named(expected, result), tolerance);
}

/** What came, where numbers came. */
export function gotOf({ outcome }: Trial): Tensors | undefined {
  return "got" in outcome ? outcome.got : undefined;
}
