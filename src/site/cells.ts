import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

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

/** Writes `cells/<page>.md.ts` for every page under `docs`. */
export function writeCells(docs: string, cells: string): void {
  rmSync(cells, { recursive: true, force: true });
  for (const entry of readdirSync(docs, { recursive: true, withFileTypes: true })) {
    const folder = entry.parentPath ?? entry.path;
    if (!entry.isFile() || !entry.name.endsWith(".md") || folder.includes(".observablehq"))
      continue;
    const page = join(folder, entry.name);
    const target = join(cells, `${page.slice(docs.length + 1)}.ts`);
    mkdirSync(dirname(target), { recursive: true });
    // A module of its own, as each page is.
    writeFileSync(target, `${cellsOf(readFileSync(page, "utf8"))}\nexport {};\n`);
  }
}
