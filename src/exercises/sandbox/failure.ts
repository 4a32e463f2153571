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

/** What went wrong, in a sentence to the student, and in which line of the code, counted from 1. */
export interface Failure {
  readonly kind: FailureKind;
  readonly message: string;
  readonly line?: number;
}

/** Whether after this failure nothing more can be asked of the code. */
export function isFinal({ kind }: Failure): boolean {
  return kind === "syntax" || kind === "time" || kind === "memory" || kind === "broken";
}
