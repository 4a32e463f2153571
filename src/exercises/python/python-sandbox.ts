import { LateError } from "../../cage/index.js";
import { type Tensor, tensor } from "../../nn/index.js";
import { type Interpreter, MOST_PRINTED, type Reply } from "../../python/index.js";
import type { Operation } from "../exercise.js";
import type { Failure } from "../sandbox/failure.js";
import { MOST_CODE } from "../sandbox/limits.js";
import type { Opened, Outcome, Printed } from "../sandbox/outcome.js";
import { pythonName } from "./python-name.js";
import { loadFailure, raisedFailure, replyFailure, resultFailure } from "./reply-failure.js";

/** What the code may be asked, of the interpreter's requests. */
type Question = Parameters<Interpreter["ask"]>[0];

/** A clock that runs out after so many milliseconds, unless it is started anew. */
export interface Clock {
  left(): number;
  restart(): void;
}

export function startClock(milliseconds: number): Clock {
  let end = performance.now() + milliseconds;
  return {
    left: () => Math.max(0, end - performance.now()),
    restart() {
      end = performance.now() + milliseconds;
    },
  };
}

/**
 * Loads Python into an interpreter, whose frame is its cage, and calls its functions by their names in Python, until the
 * clock runs out: that ends the interpreter. Gives a failure where the code cannot be loaded.
 */
export async function openPythonSandbox(
  interpreter: Interpreter,
  code: string,
  operations: readonly Operation[],
  clock: Clock,
): Promise<Opened<Promise<Outcome>>> {
  let printed: Printed = { text: "", cut: false };
  async function ask(question: Question): Promise<Reply | { failure: Failure }> {
    try {
      const reply = await interpreter.ask(question, clock.left());
      const { length } = reply.printed;
      printed = { text: reply.printed.slice(0, MOST_PRINTED), cut: length > MOST_PRINTED };
      return reply;
    } catch (error) {
      if (!(error instanceof LateError)) throw error;
      return { failure: { kind: "time", reason: { code: "over-time" } } };
    }
  }
  if (code.length > MOST_CODE) {
    const failure: Failure = { kind: "syntax", reason: { code: "too-long", most: MOST_CODE } };
    return { failure, printed };
  }
  const loaded = await ask({ type: "load", code });
  if ("failure" in loaded) return { ...loaded, printed };
  if (loaded.type !== "loaded") return { failure: loadFailure(loaded), printed };

  async function call(name: string, given: readonly Tensor[], results: readonly string[]) {
    const { parameters } = operations.find((operation) => operation.name === name)!;
    const called = pythonName(name);
    const reply = await ask({
      type: "call",
      name: called,
      given: given.map(({ shape, data }, i) => ({
        shape,
        cells: Array.from(data),
        integers: parameters[i]?.integers ?? false,
      })),
      results: results.length,
    });
    if ("failure" in reply) return reply;
    if (reply.type === "called") return outcomeOf(reply.results, results);
    if (reply.type === "raised") return { failure: raisedFailure(reply.raised) };
    return { failure: replyFailure(reply, called, results.map(pythonName)) };
  }
  return {
    sandbox: {
      call,
      get printed() {
        return printed;
      },
    },
  };
}

/** The results by name; of those that are no numbers, the first is the failure. */
function outcomeOf(
  got: (Reply & { type: "called" })["results"],
  names: readonly string[],
): Outcome {
  const rest: Record<string, Tensor> = {};
  let failure: Failure | undefined;
  for (const [i, name] of names.entries()) {
    const result = got[i] ?? { code: "no-numbers", found: "nothing" };
    if ("code" in result) failure ??= resultFailure(result, name);
    else rest[name] = tensor(result.shape, Float64Array.from(result.cells));
  }
  return failure === undefined ? { got: rest } : { failure, rest };
}
