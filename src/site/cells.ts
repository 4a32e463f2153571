import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const CELL = /^(```ts\b[^\n]*\n)([\s\S]*?)^```/gm;

/**
 * The TypeScript of one page: its ```ts cells and its inline `${…}` expressions, each on its own line of
 * the Markdown, so that the compiler's errors point there. All other lines are empty.
 */
export function cellsOf(markdown: string): string {
  let inside: "ts" | "other" | null = null;
  const lines = markdown.split("\n").map((line) => {
    const fence = /^\s*```(\w*)/.exec(line);
    if (fence !== null) {
      inside = inside !== null ? null : fence[1] === "ts" ? "ts" : "other";
      return "";
    }
    if (inside === "ts") return line;
    return inside === "other"
      ? ""
      : inlineExpressions(line)
          .map((code) => `void (${code});`)
          .join(" ");
  });
  return lines.join("\n");
}

/** The expressions of `${…}` in a line of prose; braces within are counted. */
function inlineExpressions(line: string): string[] {
  const found: string[] = [];
  for (let start = line.indexOf("${"); start >= 0; start = line.indexOf("${", start + 1)) {
    let depth = 1;
    let end = start + 2;
    while (end < line.length && depth > 0) {
      if (line[end] === "{") depth++;
      else if (line[end] === "}") depth--;
      end++;
    }
    if (depth === 0) found.push(line.slice(start + 2, end - 1));
  }
  return found;
}

/** Where the page's ```ts cells are in its Markdown: the line of the first fence, from 1, and the code. */
export function tsCells(markdown: string): { line: number; code: string }[] {
  return Array.from(markdown.matchAll(CELL), ({ index, 2: code }) => ({
    line: markdown.slice(0, index).split("\n").length,
    code: code!,
  }));
}

/** The page with other code in its ```ts cells, one for each, in their order. */
export function withCells(markdown: string, codes: readonly string[]): string {
  let cell = 0;
  return markdown.replace(CELL, (_, open) => `${open}${codes[cell++]}\`\`\``);
}

/** The Markdown files under a folder, by their paths in it, without the Chinese pages that are made of them in `zh`. */
export function pagesUnder(docs: string): string[] {
  return readdirSync(docs, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => relative(docs, join(entry.parentPath ?? entry.path, entry.name)))
    .filter((page) => !page.includes(".observablehq") && !/^zh[\\/]/.test(page));
}

/** Writes `cells/<page>.md.ts` for every page under `docs`. */
export function writeCells(docs: string, cells: string): void {
  rmSync(cells, { recursive: true, force: true });
  for (const page of pagesUnder(docs)) {
    const target = join(cells, `${page}.ts`);
    mkdirSync(dirname(target), { recursive: true });
    // A module of its own, as each page is.
    writeFileSync(target, `${cellsOf(readFileSync(join(docs, page), "utf8"))}\nexport {};\n`);
  }
}
