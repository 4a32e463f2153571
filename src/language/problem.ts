import { type Sentences, sentence } from "./sentences.js";

/** What is wrong, as a code with what its sentence needs. It is plain data, so a worker can post it. */
export interface Problem {
  readonly code: string;
}

/** A sentence for each problem of a union. */
export type ProblemSentences<P extends Problem> = Sentences<P, "code">;

/** The sentence that a problem has among these. */
export function problemSentence<P extends Problem>(
  sentences: ProblemSentences<P>,
  problem: P,
): string {
  return sentence(sentences, problem.code as P["code"], problem);
}

/** An error that a reader is told of: it carries its problem, and its message is the problem's sentence. */
export class ProblemError<P extends Problem = Problem> extends Error {
  constructor(
    readonly problem: P,
    sentences: ProblemSentences<P>,
    options?: ErrorOptions,
  ) {
    super(problemSentence(sentences, problem), options);
  }
}
