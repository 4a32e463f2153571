import type { CodeLanguage } from "../../src/language/code-languages.js";
import { pythonTokens } from "./python-tokens.js";
import { typescriptTokens } from "./typescript-tokens.js";

/** A token of code as it is compared, and the line it stands in, counted from 1. */
export interface Token {
  /** What it is: a sign or a keyword as it is, a name after a dot with the dot, any other name `name`, literals by kind. */
  readonly text: string;
  /** Of a name that its author has chosen, the name. */
  readonly name?: string;
  readonly line: number;
}

const READERS: Readonly<Record<CodeLanguage, (code: string) => Token[]>> = {
  typescript: typescriptTokens,
  numpy: pythonTokens,
};

/**
 * The tokens of code, without types, comments and spaces. Code that cannot be read to its end gives none, or the tokens
 * before the place where it cannot.
 */
export function tokensOf(code: string, language: CodeLanguage): Token[] {
  return READERS[language](code);
}
