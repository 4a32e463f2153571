import type { Failure, FailureKind, FailureReason } from "./failure.js";

/** An error of the sandbox, as a failure: its name, message and stack. */
export function errorFailure(name: string, message: string, stack: string): Failure {
  const [kind, reason] = reasonOf(name, message);
  return { kind, reason, line: lineOf(stack) };
}

function reasonOf(name: string, message: string): [FailureKind, FailureReason] {
  if (name === "InternalError") {
    if (message === "interrupted") return ["time", { code: "too-many-steps" }];
    if (message === "out of memory") return ["memory", { code: "out-of-memory" }];
    if (message === "stack overflow") return ["error", { code: "stack-overflow" }];
  }
  if (name === "ReferenceError" && message.includes("'___'")) return ["error", { code: "blank" }];
  return ["error", { code: "error", name: name || "Error", said: message }];
}

/** What was thrown that is no error, as a failure: its text, or null for a symbol, which has none. */
export function thrownFailure(value: string | null): Failure {
  if (value === null) return { kind: "error", reason: { code: "threw-symbol" } };
  // What the interpreter throws when it has no memory left for an error.
  if (value === "null") return { kind: "memory", reason: { code: "out-of-memory-or-null" } };
  return { kind: "error", reason: { code: "threw", value } };
}

/** The line of the student's code that the error came from: the innermost call that stands in it. */
function lineOf(stack: string): number | undefined {
  const place = /solution\.ts:(\d+)/.exec(stack);
  return place === null ? undefined : Number(place[1]);
}
