import type MarkdownIt from "markdown-it";

const NAMED = /\s*\{#([\w-]+)\}$/;

/**
 * Teaches Markdown `## A title {#name}`: the section's address. Without it Framework makes one of the title's words;
 * so a title that is reworded names the address it had, and one in Chinese, of which Framework makes none, any.
 */
export function headingIds(md: MarkdownIt): MarkdownIt {
  md.core.ruler.before("anchor", "heading-ids", ({ tokens }) => {
    tokens.forEach((token, i) => {
      const content = tokens[i + 1];
      const last = content?.children?.at(-1);
      const name = last?.type === "text" ? NAMED.exec(last.content)?.[1] : undefined;
      if (token.type !== "heading_open" || last === undefined || name === undefined) return;
      token.attrSet("id", name);
      last.content = last.content.replace(NAMED, "");
    });
  });
  return md;
}
