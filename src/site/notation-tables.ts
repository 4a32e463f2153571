import type MarkdownIt from "markdown-it";
import type { Language } from "../language/language.js";
import { GLOSSARY } from "../notation/glossary.js";
import { REFERENCES } from "../notation/references/index.js";
import { type Sign, symbolOfLetter, TABLES } from "../notation/symbols/index.js";
import { editions } from "../notation/words/index.js";
import { inEnglish, languageAt, pathIn } from "./editions/editions.js";
import { addressOf } from "./editions/in-step.js";
import type { Equation, Page } from "./equations.js";
import { formulasOf, lettersOf } from "./formulas.js";
import { optionsOf } from "./mathematics.js";
import { escaped, titled } from "./notes.js";

/** An edition: its language, its pages in reading order, and their numbered equations. */
export interface Site {
  language: Language;
  pages: readonly Page[];
  equations: ReadonlyMap<string, Equation>;
}

/**
 * Teaches Markdown the lines `{symbols}`, `{glossary}` and `{references}`: the tables of the notation. `site` is
 * asked for the edition by a page that has one of them.
 */
export function notationTables(site: (language: Language) => Site): (md: MarkdownIt) => MarkdownIt {
  const tables: Readonly<Record<string, (language: Language) => string>> = {
    "{symbols}": (language) => symbolTables(site(language)),
    "{glossary}": (language) => glossaryList(site(language)),
    "{references}": referenceList,
  };
  return (md) => {
    md.core.ruler.before("normalize", "notation-tables", (state) => {
      state.src = state.src.replace(/^\{(symbols|glossary|references)\}$/gm, (name) =>
        tables[name]!(languageAt(state.env.path)),
      );
    });
    return md;
  };
}

/** Where a symbol first stands: the page, and the label of the formula if it has one. */
export interface FirstUse {
  page: Page;
  label: string | null;
}

/** The first use of each symbol that is used, in the order of the pages. */
export function firstUses(pages: readonly Page[]): ReadonlyMap<Sign["id"], FirstUse> {
  const uses = new Map<Sign["id"], FirstUse>();
  for (const page of pages)
    for (const { source, displayed, label } of formulasOf(page.markdown))
      for (const letter of lettersOf(source, optionsOf(displayed))) {
        const id = symbolOfLetter(letter, inEnglish(page.path))?.id;
        if (id !== undefined && !uses.has(id)) uses.set(id, { page, label });
      }
  return uses;
}

/** A table for each kind of symbol. */
function symbolTables({ language, pages, equations }: Site): string {
  const uses = firstUses(pages);
  const words = editions[language];
  const columns: Readonly<Record<keyof typeof words.columns, (sign: Sign) => string>> = {
    symbol: ({ id, tex }) => `<span id="symbol-${id}"></span>$${tex}$`,
    meaning: ({ id }) => words.symbols[id],
    shape: ({ shape = "" }) => shape,
    code: ({ code = [] }) => code.map((name) => `\`${name}\``).join(", "),
    first: ({ id }) => {
      const use = uses.get(id);
      return use === undefined ? "" : linkTo(use, equations);
    },
  };
  const tables = Object.entries(TABLES).map(([kind, signs]) => {
    const names = (Object.keys(columns) as (keyof typeof columns)[]).filter((name) =>
      signs.some((sign) => columns[name](sign) !== ""),
    );
    const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
    const rows = [
      line(names.map((name) => words.columns[name])),
      line(names.map(() => "---")),
      ...signs.map((sign) => line(names.map((name) => columns[name](sign)))),
    ];
    const heading = words.kinds[kind as keyof typeof TABLES];
    const address = addressOf(editions.en.kinds[kind as keyof typeof TABLES]);
    return `### ${heading} {#${address}}\n\n<div class="symbols">\n\n${rows.join("\n")}\n\n</div>`;
  });
  return tables.join("\n\n");
}

function linkTo({ page, label }: FirstUse, equations: ReadonlyMap<string, Equation>): string {
  const number = label === null ? undefined : equations.get(label)?.number;
  const link = `[${titleOf(page)}](.${inEnglish(page.path)})`;
  return number === undefined ? link : `${link} $\\eqref{${label}}$`;
}

/** The terms in alphabetical order, each with the page that explains it. */
function glossaryList({ language, pages }: Site): string {
  const terms = Object.entries(editions[language].glossary).map(([id, entry]) => ({
    id,
    ...entry,
  }));
  const items = terms
    .sort((a, b) => a.term.localeCompare(b.term, language))
    .map(({ id, term, meaning }) => {
      const path = GLOSSARY[id as keyof typeof GLOSSARY];
      const page = pages.find((candidate) => candidate.path === pathIn(language, path));
      if (page === undefined) throw new Error(`glossary: ${id} leads to ${path}, which is no page`);
      const link = `<a href=".${path}">${escaped(titleOf(page))}</a>`;
      return `<dt id="term-${id}">${escaped(term)}</dt>\n<dd>${escaped(meaning)} ${link}</dd>`;
    });
  return `<dl class="glossary">\n${items.join("\n")}\n</dl>`;
}

function referenceList(): string {
  const items = Object.entries(REFERENCES).map(
    ([key, { authors, year, title, venue, link, language }]) =>
      `<li id="${key}">${escaped(authors)} (${year}): <a href="${link}">${titled(title, language)}</a>. ${escaped(venue)}.</li>`,
  );
  return `<ul class="references">\n${items.join("\n")}\n</ul>`;
}

function titleOf({ path, markdown }: Page): string {
  const title = /^# (.+?)(?: \{#[\w-]+\})?$/m.exec(markdown)?.[1];
  if (title === undefined) throw new Error(`notation: ${path} has no title`);
  return title;
}
