import { ForbiddenError, openFrame } from "../cage/index.js";
import { type Reply, type Request, replyOf } from "./messages.js";
import { words } from "./words/index.js";

/** How long Python may take to start. */
const STARTING_MILLISECONDS = 60_000;

/** Python with NumPy, in a worker that can reach nothing and can be ended. */
export interface Interpreter {
  /** Answers one request after the other. Rejects with LateError when the time is over, and ends the worker. */
  ask(request: Exclude<Request, { type: "open" }>, milliseconds: number): Promise<Reply>;
  /** Ends the worker, whatever it is doing. */
  end(): void;
}

/** What Python is started from. */
export interface PythonFiles {
  /** The worker's script, as text. */
  readonly script: string;
  /** Python and NumPy, packed. */
  readonly packed: ArrayBuffer;
}

/** Starts Python in a frame of its own. Throws Error, in words, where it does not start: that is not the code's doing. */
export async function startInterpreter({ script, packed }: PythonFiles): Promise<Interpreter> {
  const frame = await openFrame<Request, Reply>(script, replyOf).catch(refused);
  frame.post({ type: "open", packed });
  const opened = await frame.next(STARTING_MILLISECONDS).catch((cause) => {
    if (cause instanceof ForbiddenError) return refused(cause);
    throw new Error(words.late, { cause });
  });
  if (opened.type !== "opened") {
    frame.end();
    return refused(opened);
  }
  return {
    ask(request, milliseconds) {
      frame.post(request);
      return frame.next(milliseconds);
    },
    end: frame.end,
  };
}

function refused(cause: unknown): never {
  throw new Error(words.refused, { cause });
}
