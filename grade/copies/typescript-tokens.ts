import { tokenizer } from "acorn";
import { withoutTypes } from "../../src/exercises/sandbox/strip-types.js";
import type { Token } from "./tokens.js";

/** The tokens of TypeScript or JavaScript, without types, comments and spaces, as far as it can be read. */
export function typescriptTokens(code: string): Token[] {
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
