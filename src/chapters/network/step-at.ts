import type { Position, Step, Trace } from "../../nn/trace/index.js";

/** The step that a position is in, or has just come to. Throws a RangeError where there is none. */
export function stepAt({ steps }: Trace, [number = 0]: Position): Step {
  const step = steps[number];
  if (step === undefined) throw new RangeError(`stepAt: step ${number} of ${steps.length}`);
  return step;
}
