import type { Batch } from "../../digits/index.js";

/** What the capstone's worker is told: first the code, then batch after batch to learn from, or to be asked. */
export type CapstoneRequest =
  | {
      readonly type: "begin";
      /** The student's code by exercise. */
      readonly codes: Readonly<Record<string, string>>;
      /** Decides both networks' first weights. */
      readonly seed: number;
      readonly lr: number;
    }
  | { readonly type: "batch" | "ask"; readonly batch: Batch };

/** One step of training: the loss of the student's network and that of the engine's, before the update. */
export interface CapstoneStep {
  readonly step: number;
  readonly loss: number;
  readonly reference: number;
}

/** How many digits the student's network reads right, and how many the engine's. */
export interface CapstoneAnswers {
  readonly right: number;
  readonly reference: number;
}

/**
 * Why the training ended: what the code threw, in its own words, a step that took too long, no reply at all, or a browser
 * or host that does not let the code run.
 */
export type CapstoneFailure =
  | { readonly code: "threw"; readonly said: string }
  | { readonly code: "too-long" }
  | { readonly code: "unexpected" }
  | { readonly code: "forbidden" };

/** The end of a training that failed. */
export class CapstoneError extends Error {
  constructor(readonly failure: CapstoneFailure) {
    super(failure.code === "threw" ? failure.said : failure.code);
  }
}

/** What the worker answers. The student's code runs beside what answers, so it is looked at, not trusted. */
export type CapstoneReply =
  | { readonly type: "ready"; readonly used: readonly string[] }
  | { readonly type: "step"; readonly loss: number; readonly reference: number }
  | ({ readonly type: "asked" } & CapstoneAnswers)
  | { readonly type: "failed"; readonly failure: CapstoneFailure };

/** A message from the frame as a reply. The student's code can send anything, so only plain parts are kept. */
export function replyOf(data: unknown): CapstoneReply {
  const { type, loss, reference, right, failure, used } = Object(data);
  if (type === "step" && typeof loss === "number" && typeof reference === "number") {
    return { type, loss, reference };
  }
  if (type === "asked" && typeof right === "number" && typeof reference === "number") {
    return { type, right, reference };
  }
  if (type === "ready" && Array.isArray(used)) return { type, used: used.map(String) };
  if (failure?.code === "forbidden") return { type: "failed", failure: { code: "forbidden" } };
  const said = failure?.said;
  if (typeof said !== "string") return { type: "failed", failure: { code: "unexpected" } };
  return { type: "failed", failure: { code: "threw", said: said.slice(0, 500) } };
}
