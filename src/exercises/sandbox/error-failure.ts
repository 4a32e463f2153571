import type { Failure } from "./failure.js";

/** An error of the sandbox, as a failure in words that help: its name, message and stack. */
export function errorFailure(name: string, message: string, stack: string): Failure {
  const line = lineOf(stack);
  if (name === "InternalError" && message === "interrupted") {
    return {
      kind: "time",
      message: "The code ran too long and was ended. Is there a loop that never ends?",
      line,
    };
  }
  if (name === "InternalError" && message === "out of memory") {
    return { kind: "memory", message: "The code needed too much memory and was ended.", line };
  }
  if (name === "InternalError" && message === "stack overflow") {
    const words = "A function calls itself without end (stack overflow).";
    return { kind: "error", message: words, line };
  }
  if (name === "ReferenceError" && message.includes("'___'")) {
    return { kind: "error", message: "There is still a blank (___) to fill in.", line };
  }
  if (name === "thrown" && message === "null") {
    // What the interpreter throws when it has no memory left for an error.
    const words = "The code needed too much memory (or threw null) and was ended.";
    return { kind: "memory", message: words, line };
  }
  if (name === "thrown") return { kind: "error", message: `The code threw ${message}.`, line };
  return { kind: "error", message: `${name || "Error"}: ${message}`, line };
}

/** The line of the student's code that the error came from: the innermost call that stands in it. */
function lineOf(stack: string): number | undefined {
  const place = /solution\.ts:(\d+)/.exec(stack);
  return place === null ? undefined : Number(place[1]);
}
