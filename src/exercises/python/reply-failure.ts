import type { NoNumbers, Raised, Reply } from "../../python/index.js";
import type { Failure, FailureReason } from "../sandbox/failure.js";

/** What was raised inside a function, as a failure. */
export function raisedFailure({ name, said, line }: Raised): Failure {
  const at = line === null ? {} : { line };
  if (name === "MemoryError") return { kind: "memory", reason: { code: "out-of-memory" } };
  // Python's own word for a state that it should not be in.
  if (name === "SystemError") return { kind: "broken", reason: { code: "interpreter-broke" } };
  return { kind: "error", reason: reasonOf(name, said), ...at };
}

function reasonOf(name: string, said: string): FailureReason {
  if (name === "RecursionError") return { code: "stack-overflow" };
  if (name === "NameError" && said.includes("'___'")) return { code: "blank" };
  return { code: "error", name, said };
}

/** Why code could not be loaded: an error outside of all functions leaves no function to call. */
export function loadFailure(reply: Reply): Failure {
  if (reply.type !== "raised") return replyFailure(reply, "", []);
  const { name, said, line } = reply.raised;
  if (["SyntaxError", "IndentationError", "TabError"].includes(name)) {
    const at = line === null ? {} : { line };
    return { kind: "syntax", reason: { code: "unreadable", said }, ...at };
  }
  const failure = raisedFailure(reply.raised);
  return failure.kind === "error" ? { ...failure, kind: "syntax" } : failure;
}

/** Why a call came to nothing: its function's name, and what it should have given. */
export function replyFailure(reply: Reply, name: string, wanted: readonly string[]): Failure {
  if (reply.type === "not-defined") {
    return { kind: "missing", reason: { code: "not-defined", name } };
  }
  if (reply.type === "another-number") {
    return { kind: "result", reason: { code: "another-number", wanted } };
  }
  return { kind: "broken", reason: { code: "interpreter-broke" } };
}

/** What stands in a result in place of numbers, as a failure. */
export function resultFailure(result: NoNumbers, place: string): Failure {
  return { kind: "result", reason: resultReason(result, place) };
}

function resultReason(result: NoNumbers, place: string): FailureReason {
  if (result.code !== "no-numbers") return { ...result, place };
  const found = result.found === "NoneType" ? "None" : { class: result.found };
  return { code: "not-a-number", place, found };
}
