/** Why code gave no result. */
export type FailureKind =
  /** The code cannot be read as TypeScript or JavaScript. */
  | "syntax"
  /** A function that must be exported is not. */
  | "missing"
  /** It threw an error. */
  | "error"
  /** It gave back something else than numbers in nested arrays. */
  | "result"
  /** It did more, took longer or needed more memory than it may. */
  | "time"
  | "memory"
  /** It broke the interpreter. */
  | "broken";

/** What kind of value stands where a number or an array should. */
export type FoundKind =
  | "null"
  | "undefined"
  | "true"
  | "false"
  | "number"
  | "string"
  | "symbol"
  | "bigint"
  | "function"
  | "array"
  | "object"
  | "None";

/** The same; of an object of a class, the class's name. */
export type Found = FoundKind | { readonly class: string };

/** What a result has where it should have numbers. `place` is written as in code, `y[0][1]`. */
export type ResultReason =
  | {
      readonly code: "not-a-number" | "not-an-array";
      readonly place: string;
      readonly found: Found;
    }
  | {
      readonly code: "uneven";
      readonly place: string;
      readonly entries: number;
      readonly neighbours: number;
    }
  | { readonly code: "no-cell" | "getter" | "empty"; readonly place: string }
  | { readonly code: "too-deep" | "too-many-cells"; readonly place: string; readonly most: number }
  | { readonly code: "not-an-object"; readonly found: Found; readonly wanted: readonly string[] }
  | { readonly code: "not-in-result"; readonly name: string; readonly wanted: readonly string[] }
  | { readonly code: "getter-in-result"; readonly name: string }
  | { readonly code: "another-dtype"; readonly place: string; readonly dtype: string }
  /** Not as many results as are wanted. */
  | { readonly code: "another-number"; readonly wanted: readonly string[] };

/** What exactly went wrong. `said` is what another program said of it, in its own words. */
export type FailureReason =
  | { readonly code: "too-long"; readonly most: number }
  | { readonly code: "unreadable"; readonly said: string }
  | { readonly code: "waits" }
  | { readonly code: "not-exported" | "not-defined"; readonly name: string }
  | { readonly code: "blank" }
  | { readonly code: "error"; readonly name: string; readonly said: string }
  | { readonly code: "threw"; readonly value: string }
  | { readonly code: "threw-symbol" }
  | { readonly code: "stack-overflow" }
  | { readonly code: "too-many-steps" }
  | { readonly code: "over-time" }
  | { readonly code: "stopped" }
  | { readonly code: "out-of-memory" }
  | { readonly code: "out-of-memory-or-null" }
  | { readonly code: "nested-too-deeply" }
  | { readonly code: "interpreter-broke" }
  | { readonly code: "no-interpreter" }
  | { readonly code: "not-loaded" }
  /** A layer works on one image, or one row, and not on a batch. */
  | { readonly code: "no-batch" }
  /** A layer takes a step in its backward pass by a learning rate that it cannot be told. */
  | { readonly code: "own-rate" }
  | { readonly code: "worker-broke"; readonly said: string | null }
  | ResultReason;

/** What went wrong, and in which line of the code, counted from 1. */
export interface Failure {
  readonly kind: FailureKind;
  readonly reason: FailureReason;
  readonly line?: number;
}

/** Whether the site failed rather than the code: then nothing was asked of the code, and it was no attempt. */
export function isOfTheSite({ reason: { code } }: Failure): boolean {
  return code === "no-interpreter" || code === "not-loaded" || code === "worker-broke";
}

/** Whether after this failure nothing more can be asked of the code. */
export function isFinal({ kind }: Failure): boolean {
  return kind === "syntax" || kind === "time" || kind === "memory" || kind === "broken";
}

/** That the reader has stopped what was under way. */
export const STOPPED: Failure = { kind: "time", reason: { code: "stopped" } };
