/**
 * A sentence for each code of a union, `{ code: "too-long", most: 9 }`: a function of what the code comes with.
 * Checks and workers send such codes; whoever shows them has the sentences.
 */
export type Sentences<Coded, Tag extends keyof Coded> = {
  readonly [Code in Coded[Tag] & string]: (coded: With<Coded, Tag, Code>) => string;
};

/** The members of a union that may have the code. */
type With<Coded, Tag extends keyof Coded, Code> = Coded extends unknown
  ? Code extends Coded[Tag]
    ? Coded
    : never
  : never;

/** The sentence for a code, told of what the code came with. */
export function sentence<Code extends string>(
  sentences: { readonly [code in Code]: (coded: never) => string },
  code: Code,
  coded: object,
): string {
  return sentences[code](coded as never);
}

/** A sentence as a part of another one: without its full stop, if it has one. */
export function withoutStop(sentence: string): string {
  return sentence.replace(/[.。]$/, "");
}
