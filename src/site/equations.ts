import { readFileSync } from "node:fs";
import { join } from "node:path";
import { editions } from "../notation/words/index.js";
import { pagesUnder } from "./cells.js";
import { languageAt } from "./editions/editions.js";

/** A numbered formula: the page that it stands on, and its number there, such as 3.2. */
export interface Equation {
  path: string;
  number: string;
}

const LABEL = /\\label\{([^}]*)\}/g;
const REFERENCE = /^\s*\\eqref\{([^}]*)\}((?:\\text\{[^}]*\})?)\s*$/;

/** A page's address, `/linear`, and its Markdown. */
export interface Page {
  path: string;
  markdown: string;
}

/**
 * Numbers the formulas that carry a `\label{name}`: the chapter's place in `chapters`, from 1, and the formula's among
 * the numbered ones of its page. Throws if a name is given twice, isn't made of a–z, 0–9 and hyphens, or stands on a
 * page that is no chapter.
 */
export function numberEquations(
  pages: readonly Page[],
  chapters: readonly string[],
): ReadonlyMap<string, Equation> {
  const equations = new Map<string, Equation>();
  for (const { path, markdown } of pages) {
    const chapter = chapters.indexOf(path) + 1;
    for (const [at, [, name = ""]] of [...markdown.matchAll(LABEL)].entries()) {
      const first = equations.get(name);
      if (first !== undefined)
        throw new Error(`${path}: \\label{${name}} is already on ${first.path}`);
      if (!/^[a-z0-9-]+$/.test(name))
        throw new Error(`${path}: \\label{${name}} may hold a–z, 0–9 and hyphens only`);
      if (chapter === 0)
        throw new Error(`${path}: \\label{${name}}: only derivations have numbered equations`);
      equations.set(name, { path, number: `${chapter}.${at + 1}` });
    }
  }
  return equations;
}

/** The pages in a folder of Markdown, by their addresses. */
export function readPages(docs: string): Page[] {
  return pagesUnder(docs).map((page) => ({
    path: `/${page.replaceAll("\\", "/").replace(/\.md$/, "")}`,
    markdown: readFileSync(join(docs, page), "utf8"),
  }));
}

/** The chapters in their order, then the other pages, but for the home page, which comes before all explanation. */
export function inReadingOrder(pages: readonly Page[], chapters: readonly string[]): Page[] {
  const place = ({ path }: Page) =>
    chapters.includes(path) ? chapters.indexOf(path) : chapters.length;
  return pages
    .filter(({ path }) => path !== "/index")
    .sort((a, b) => place(a) - place(b) || a.path.localeCompare(b.path));
}

/** The name that a formula is labelled with, null if none, and the formula without its label. */
export function splitLabel(source: string): { name: string | null; formula: string } {
  const name = [...source.matchAll(LABEL)][0]?.[1] ?? null;
  return { name, formula: source.replace(LABEL, "") };
}

/** A formula with its number at the right margin, which is a link to the formula itself. */
export function numbered(html: string, name: string, { path, number }: Equation): string {
  const link = `<a class="equation-number" href="#eq-${name}" aria-label="${spoken(path, number)}">(${number})</a>`;
  return `<div class="equation" id="eq-${name}">${html}${link}</div>\n`;
}

/**
 * What an inline `\eqref{name}` shows on the page at `path`: the number, as a link to the formula, and the punctuation
 * after it, which stays on its line. Null if the source is no reference; throws if no formula has the name.
 */
export function reference(
  source: string,
  path: string,
  equations: ReadonlyMap<string, Equation>,
): string | null {
  const [, name, punctuation = ""] = REFERENCE.exec(source) ?? [];
  if (name === undefined) return null;
  const equation = equations.get(name);
  if (equation === undefined)
    throw new Error(`${path}: \\eqref{${name}}: no formula has \\label{${name}}`);
  const after = punctuation.replace(/^\\text\{(.*)\}$/, "$1");
  const page = equation.path === path ? "" : relativeTo(path, equation.path);
  return `<span class="equation-reference"><a href="${page}#eq-${name}" aria-label="${spoken(path, equation.number)}">(${equation.number})</a>${after}</span>`;
}

/** What is heard of a formula's number on the page at `path`. */
function spoken(path: string, number: string): string {
  return editions[languageAt(path)].equation(number);
}

/** The address of one page as seen from another: `./linear`, or `../linear` from a page in a folder. */
export function relativeTo(from: string, to: string): string {
  const folders = from.split("/").length - 2;
  return `${folders === 0 ? "./" : "../".repeat(folders)}${to.slice(1)}`;
}
