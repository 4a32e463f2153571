import { ForbiddenError, LateError, openFrame } from "../../cage/index.js";
import type { Batch } from "../../digits/index.js";
import {
  type CapstoneAnswers,
  CapstoneError,
  type CapstoneReply,
  type CapstoneRequest,
  type CapstoneStep,
  replyOf,
} from "./messages.js";

export interface CapstoneOptions {
  /** The script of the worker: the text behind `FileAttachment("/workers/capstone.js")`. */
  readonly script: string;
  readonly batches: Iterable<Batch>;
  readonly seed: number;
  readonly lr: number;
  /** How long one step may take; 10 seconds. */
  readonly milliseconds?: number;
  /** Told once, before the first step: which of the student's functions are used. */
  readonly onReady?: (used: readonly string[]) => void;
  /** Digits to be read after the last step. */
  readonly asked?: readonly Batch[];
  /** Told once, when they are read. */
  readonly onAsked?: (answers: CapstoneAnswers) => void;
}

/**
 * Trains the article's network with the layers that the student wrote, and beside it the engine's from the same
 * weights on the same batches: a step for each batch, after which both read the digits `asked`. What the student has not
 * written, the engine does.
 *
 * `codes` holds the code by exercise. It runs in a frame that can reach nothing, and ends with the loop over the
 * steps, however that ends. Throws CapstoneError when the code fails, takes too long, or may not run.
 */
export async function* trainWithStudentLayers(
  codes: Readonly<Record<string, string>>,
  {
    script,
    batches,
    seed,
    lr,
    milliseconds = 10_000,
    onReady = () => {},
    asked = [],
    onAsked = () => {},
  }: CapstoneOptions,
): AsyncGenerator<CapstoneStep> {
  const frame = await openFrame<CapstoneRequest, CapstoneReply>(script, replyOf).catch(ended);
  async function reply(): Promise<Exclude<CapstoneReply, { type: "failed" }>> {
    const reply = await frame.next(milliseconds);
    if (reply.type === "failed") throw new CapstoneError(reply.failure);
    return reply;
  }
  try {
    frame.post({ type: "begin", codes, seed, lr });
    const ready = await reply();
    if (ready.type === "ready") onReady(ready.used);
    let step = 0;
    for (const batch of batches) {
      frame.post({ type: "batch", batch });
      const done = await reply();
      if (done.type === "step") {
        yield { step: step++, loss: done.loss, reference: done.reference };
      }
    }
    let [right, reference] = [0, 0];
    for (const batch of asked) {
      frame.post({ type: "ask", batch });
      const answers = await reply();
      if (answers.type !== "asked") return;
      right += answers.right;
      reference += answers.reference;
    }
    if (asked.length > 0) onAsked({ right, reference });
  } catch (error) {
    ended(error);
  } finally {
    frame.end();
  }
}

/** Throws what ended the training, as a CapstoneError where it is known. */
function ended(error: unknown): never {
  if (error instanceof LateError) throw new CapstoneError({ code: "too-long" });
  if (error instanceof ForbiddenError) throw new CapstoneError({ code: "forbidden" });
  throw error;
}
