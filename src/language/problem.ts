/** What is wrong, as a code with what its sentence needs. It is plain data, so a worker can post it. */
export interface Problem {
  readonly code: string;
}

/** Those of a union of problems that may have a code. */
type WithCode<P extends Problem, C> = P extends { code: infer Codes }
  ? C extends Codes
    ? P
    : never
  : never;

/** A sentence for each code of a union of problems. */
export type Sentences<P extends Problem> = {
  readonly [C in P["code"]]: (problem: WithCode<P, C>) => string;
};

/** The sentence that a problem has among these. */
export function sentenceOf<P extends Problem>(sentences: Sentences<P>, problem: P): string {
  const tell = sentences[problem.code as P["code"]] as (problem: P) => string;
  return tell(problem);
}

/** An error that a reader is told of: it carries its problem, and its message is the problem's sentence. */
export class ProblemError<P extends Problem = Problem> extends Error {
  constructor(
    readonly problem: P,
    sentences: Sentences<P>,
    options?: ErrorOptions,
  ) {
    super(sentenceOf(sentences, problem), options);
  }
}
