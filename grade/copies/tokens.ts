import { tokenizer } from "acorn";
import { withoutTypes } from "../../src/exercises/sandbox/strip-types.js";

/** A token of code as it is compared, and the line it stands in, counted from 1. */
export interface Token {
  /** What it is: a sign or a keyword as it is, a name after a dot with the dot, any other name `name`, literals by kind. */
  readonly text: string;
  /** Of a name that its author has chosen, the name. */
  readonly name?: string;
  readonly line: number;
}

/**
 * The tokens of TypeScript or JavaScript, without types, comments and spaces. Code that cannot be read to its end gives
 * none, or the tokens before the place where it cannot.
 */
export function tokensOf(code: string): Token[] {
  const found: Token[] = [];
  const options = { ecmaVersion: "latest", sourceType: "module", locations: true } as const;
  try {
    let afterDot = false;
    for (const token of tokenizer(withoutTypes(code), options)) {
      const { label, keyword } = token.type;
      const line = token.loc!.start.line;
      const value = String((token as { value?: unknown }).value ?? label);
      if (label === ";" || label === ",") continue; // left out or not, it says the same
      if (label !== "name" || keyword !== undefined) {
        const literal = label === "num" || label === "string" || label === "template";
        found.push({ text: literal && label !== "num" ? label : value, line });
      } else
        found.push(afterDot ? { text: `.${value}`, line } : { text: "name", name: value, line });
      afterDot = label === "." || label === "?.";
    }
  } catch {
    // The rest is no code.
  }
  return found;
}
