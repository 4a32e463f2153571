import type { Tensors } from "../../mistakes/index.js";
import type { Failure } from "../sandbox/failure.js";
import type { Outcome } from "../sandbox/outcome.js";

/**
 * The outcome of a call, told by what was wanted. The sandbox knows no shapes: of a value that is neither a number nor an
 * array it says that it is no number. Where an array should stand, it is no array.
 */
export function toldByWanted(outcome: Outcome, expected: Tensors): Outcome {
  if (!("failure" in outcome)) return outcome;
  return { ...outcome, failure: told(outcome.failure, expected) };
}

function told(failure: Failure, expected: Tensors): Failure {
  const { reason } = failure;
  if (reason.code !== "not-a-number" || reason.found === "array") return failure;
  const [name = "", ...indices] = reason.place.split("[");
  const axes = expected[name]?.shape.length ?? 0;
  if (indices.length >= axes) return failure;
  return { ...failure, reason: { ...reason, code: "not-an-array" } };
}
