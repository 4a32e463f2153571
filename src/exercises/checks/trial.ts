import type { Tensors } from "../../mistakes/index.js";

import type { Outcome } from "../sandbox/sandbox.js";

/** One call of the student's function: on what, what is right, and what came. */
export interface Trial {
  readonly given: Tensors;
  readonly expected: Tensors;
  readonly outcome: Outcome;
}

/** What came, where numbers came. */
export function gotOf({ outcome }: Trial): Tensors | undefined {
  return "got" in outcome ? outcome.got : undefined;
}
