import { readFileSync } from "node:fs";
import type MarkdownIt from "markdown-it";
import { readComments, withChineseComments } from "./editions/comments.js";
import { languageAt } from "./editions/editions.js";

/**
 * Lets a page show a part of a file: the block
 *
 *     ```py code/cnn.py linear
 *     ```
 *
 * holds what stands in `code/cnn.py`, below `root`, between the lines `# --- linear` and the next such line, so
 * that what readers see is what runs; a Chinese page has its comments in Chinese. Throws, naming page and part, where
 * there is no such part.
 */
export function includeCode(md: MarkdownIt, root: string): MarkdownIt {
  md.core.ruler.push("included-code", ({ tokens, env }) => {
    for (const token of tokens) {
      const [, language, file, part] = /^(\S+) (\S+\.py) (\S+)$/.exec(token.info.trim()) ?? [];
      if (token.type !== "fence" || language === undefined) continue;
      token.info = language;
      const code = partOf(readFileSync(`${root}/${file}`, "utf8"), part!, file!);
      const isChinese = languageAt(env.path ?? "") === "zh";
      token.content = isChinese ? withChineseComments(code, readComments()) : code;
    }
  });
  return md;
}

/** One part of a file of code, its indentation taken off. Throws RangeError where the file has no such part. */
export function partOf(code: string, part: string, file: string): string {
  const parts = code.split(/^ *# --- /m).slice(1);
  const found = parts.find((text) => text.startsWith(`${part}\n`));
  if (found === undefined) throw new RangeError(`${file} has no part “${part}”`);
  const lines = found
    .slice(part.length + 1)
    .trimEnd()
    .split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  return `${lines.map((line) => line.slice(indent)).join("\n")}\n`;
}
