import { LateError } from "../../cage/index.js";
import { type Interpreter, MOST_PRINTED, type Reply } from "../../python/index.js";
import { loadFailure, raisedFailure, replyFailure } from "../python/reply-failure.js";
import { type Failure, STOPPED } from "../sandbox/failure.js";
import { MOST_CODE } from "../sandbox/limits.js";
import type { Printed } from "../sandbox/outcome.js";
import { COMPANION } from "./companion/index.js";
import { type FoundCode, foundCode } from "./found.js";
import type { Wiring } from "./wiring.js";

/** How long code may take to be read, a try or a step. */
export const NETWORK_MILLISECONDS = 10_000;

/** What the companion has answered, or why it has not. */
export type Told = { readonly answer: string } | { readonly failure: Failure };

/** A reader's code in an interpreter, together with the companion that knows how to use it. */
export interface Session {
  /**
   * Runs code, as a module, and finds its classes. With a failure there may be classes too: those that stand above the line
   * that failed.
   */
  load(code: string): Promise<{ readonly found: FoundCode; readonly failure?: Failure }>;
  /** Says which classes are the layers. */
  wire(wiring: Wiring): void;
  /** Asks the companion. What takes longer than so many milliseconds ends the interpreter; the next question gets another. */
  tell(name: string, said: unknown, milliseconds?: number): Promise<Told>;
  /** What the code has printed since it was loaded. */
  readonly printed: Printed;
  /** Ends what is under way; it answers that it was stopped. */
  stop(): void;
  close(): void;
}

const LATE: Failure = { kind: "time", reason: { code: "over-time" } };

/** Opens a session over the Python that `start` starts, at the first question, and again after one that was ended. */
export function openSession(
  start: () => Promise<Interpreter>,
  longest = NETWORK_MILLISECONDS,
): Session {
  let interpreter: Promise<Interpreter> | undefined;
  let code = "";
  let wiring: Wiring = {};
  let isClosed = false;
  /** What of the code and the wiring the present interpreter knows. */
  let known: { code?: string; wiring?: Wiring } = {};
  let printed: Printed = { text: "", cut: false };
  let stop = () => {};

  function end(): void {
    interpreter?.then((one) => one.end()).catch(() => {});
    interpreter = undefined;
    known = {};
  }
  /** One request; gives the reply, or that it was late or stopped. */
  async function ask(
    request: Parameters<Interpreter["ask"]>[0],
    milliseconds: number,
  ): Promise<Reply | { failure: Failure }> {
    let isStopped = false;
    const stopped = new Promise<{ failure: Failure }>((resolve) => {
      stop = () => {
        isStopped = true;
        end();
        resolve({ failure: STOPPED });
      };
    });
    async function replied(): Promise<Reply | { failure: Failure }> {
      interpreter ??= start();
      const opened = await interpreter;
      if (isStopped) return { failure: STOPPED };
      return opened.ask(request, Math.max(0, milliseconds));
    }
    try {
      const reply = await Promise.race([replied(), stopped]);
      if ("failure" in reply) return reply;
      const { length } = reply.printed;
      printed = { text: reply.printed.slice(0, MOST_PRINTED), cut: length > MOST_PRINTED };
      if (reply.type === "failed") end();
      return reply;
    } catch (error) {
      end();
      if (error instanceof LateError) return { failure: LATE };
      const said = error instanceof Error ? error.message : String(error);
      return { failure: { kind: "broken", reason: { code: "worker-broke", said } } };
    } finally {
      stop = () => {};
    }
  }
  async function loaded(): Promise<Failure | undefined> {
    const reply = await ask({ type: "load", code, companion: COMPANION }, longest);
    if ("failure" in reply) return reply.failure;
    known = { code };
    return reply.type === "loaded" ? undefined : loadFailure(reply);
  }
  async function told(name: string, said: string, milliseconds: number): Promise<Told> {
    const reply = await ask({ type: "tell", name, said }, milliseconds);
    if ("failure" in reply) return reply;
    if (reply.type === "told") return { answer: reply.answer };
    if (reply.type === "raised") return { failure: raisedFailure(reply.raised) };
    return { failure: replyFailure(reply, name, []) };
  }
  return {
    async load(next) {
      const found: FoundCode = { classes: [], absent: [] };
      if (next.length > MOST_CODE) {
        return {
          found,
          failure: { kind: "syntax", reason: { code: "too-long", most: MOST_CODE } },
        };
      }
      code = next;
      const failure = await loaded();
      if (known.code === undefined) return { found, failure };
      const classes = await told("classes", "", longest);
      if ("failure" in classes) return { found, failure: failure ?? classes.failure };
      return { found: foundCode(classes.answer), failure };
    },
    wire(next) {
      wiring = next;
    },
    async tell(name, said, milliseconds = longest) {
      if (known.code === undefined) {
        const failure = await loaded();
        if (known.code === undefined) return { failure: failure ?? LATE };
      }
      if (known.wiring !== wiring) {
        const wired = await told("wire", JSON.stringify(wiring), longest);
        if ("failure" in wired) return wired;
        known = { code, wiring };
      }
      return isClosed ? { failure: STOPPED } : told(name, JSON.stringify(said), milliseconds);
    },
    get printed() {
      return printed;
    },
    stop: () => stop(),
    close() {
      isClosed = true;
      stop();
      end();
    },
  };
}
