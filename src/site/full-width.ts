import type MarkdownIt from "markdown-it";
import type StateCore from "markdown-it/lib/rules_core/state_core.mjs";
import type Token from "markdown-it/lib/token.mjs";

/** Full-width punctuation, which has its own space, at the end of a text. */
const ENDS_WIDE = /[，。；：？！、）》]$/;

/**
 * Takes out the space behind full-width punctuation that Markdown wants typed: `**初值。** 文`, which would be no bold
 * without it, and between a citation, which ends with a bracket, and a Chinese character.
 */
export function fullWidth(md: MarkdownIt): MarkdownIt {
  md.core.ruler.push("full-width", takeSpaces);
  return md;
}

function takeSpaces({ tokens }: StateCore): void {
  for (const { children } of tokens) {
    children?.forEach((token, i) => {
      if (token.type !== "text") return;
      if (isWide(children[i - 1], children[i - 2])) token.content = token.content.trimStart();
      else if (children[i - 1]?.type === "citation")
        token.content = token.content.replace(/^ +(?=\p{Script=Han})/u, "");
    });
  }
}

/** Whether a token ends bold text whose last sign is full-width. */
function isWide(token: Token | undefined, before: Token | undefined): boolean {
  return token?.type === "strong_close" && ENDS_WIDE.test(before?.content ?? "");
}

/** A text and what follows it, a space between them unless the text ends with full-width punctuation. */
export function followed(text: string, next: string): string {
  return ENDS_WIDE.test(text) ? text + next : `${text} ${next}`;
}
