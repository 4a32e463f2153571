import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pagesUnder } from "../cells.js";
import { editions } from "../words/index.js";
import { writeIfChanged } from "../write-if-changed.js";
import { withCellsOf } from "./cells-once.js";
import { type Comments, pageWithChineseComments, readComments } from "./comments.js";
import { addressOf } from "./in-step.js";

/** Where a page names a file of the site that is none of its pages, as seen from the page. */
const OF_FILES =
  /(FileAttachment\("|(?:href|src)="|\]\()(?=(?:\.{1,2}\/)*(?:code|data|workers)\/)/g;

/**
 * Writes the Chinese pages to `docs/zh`, each of its prose in `zh` and the cells of its English page in `docs`. Writes
 * only what has changed, so that it can run before everything. Throws Error that names the page which has no English
 * one, or other cells.
 */
export function collectPages(root: string): void {
  const made = join(root, "docs/zh");
  const comments = readComments();
  const pages = pagesUnder(join(root, "zh"));
  for (const page of pages) {
    const prose = readFileSync(join(root, "zh", page), "utf8");
    const english = join(root, "docs", page);
    if (!existsSync(english)) throw new Error(`zh/${page}: there is no docs/${page}`);
    try {
      const text = chinesePage(readFileSync(english, "utf8"), prose, comments);
      writeIfChanged(join(made, page), text);
    } catch (error) {
      throw new Error(`zh/${page}: ${error instanceof Error ? error.message : error}`);
    }
  }
  if (!existsSync(made)) return;
  for (const page of pagesUnder(made)) if (!pages.includes(page)) rmSync(join(made, page));
}

/** A Chinese page as Framework reads it, one folder below its English one. */
function chinesePage(english: string, prose: string, comments: Comments): string {
  const whole = pageWithChineseComments(withCellsOf(english, withTitle(english, prose)), comments);
  const page = whole.replaceAll(OF_FILES, "$1../");
  const contents = `toc:\n  label: ${editions.zh.contents}\n`;
  return page.startsWith("---\n")
    ? page.replace("---\n", `---\n${contents}`)
    : `---\n${contents}---\n\n${page}`;
}

/** The prose with the English title as the address of its own, of which Framework would take the Latin letters. */
function withTitle(english: string, prose: string): string {
  const title = /^# (.+)$/m.exec(english)?.[1] ?? "";
  return prose.replace(/^# .+$/m, (line) => `${line} {#${addressOf(title)}}`);
}
