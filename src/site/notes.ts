import type MarkdownIt from "markdown-it";
import { REFERENCES } from "../notation/references/index.js";
import { symbolOfLetter } from "../notation/symbols/index.js";
import { editions } from "../notation/words/index.js";
import { inEnglish, languageAt, pathIn } from "./editions/editions.js";
import { relativeTo } from "./equations.js";

const CITATION = /^\[@([a-z0-9-]+)\]/;

/** The page that is being rendered, and what is to be noted on it: letters of its formulas, keys of cited works. */
interface PageOfNotes {
  path: string;
  notes: Set<string>;
}

/**
 * Teaches Markdown `[@he-2015]`, a link to the references that is called by authors and year, and adds to each page what
 * its letters mean and which works it cites, in a template from which `ui/notes` shows them. An unknown key stops the
 * build.
 */
export function notes(md: MarkdownIt): MarkdownIt {
  md.core.ruler.before("normalize", "notes", ({ env }) => {
    env.notes = new Set();
  });
  md.inline.ruler.before("link", "citation", (state, silent) => {
    const [text, key] = CITATION.exec(state.src.slice(state.pos)) ?? [];
    if (text === undefined || key === undefined) return false;
    if (!silent) {
      const token = state.push("citation", "", 0);
      token.content = key;
    }
    state.pos += text.length;
    return true;
  });
  md.renderer.rules.citation = (tokens, at, _, page: PageOfNotes) =>
    citation(tokens[at]!.content, page);
  md.core.ruler.push("notes-of-page", ({ tokens, Token }) => {
    tokens.push(new Token("notes", "", 0));
  });
  md.renderer.rules.notes = (_tokens, _at, _options, page: PageOfNotes) => template(page);
  return md;
}

function citation(key: string, { path, notes }: PageOfNotes): string {
  const work = REFERENCES[key];
  if (work === undefined) throw new Error(`${path}: [@${key}] is no work of the references`);
  notes.add(key);
  const page = relativeTo(path, pathIn(languageAt(path), "/references"));
  const text = editions[languageAt(path)].citation(work.short, work.year);
  return `<a class="citation" href="${page}#${key}" data-note="${key}">${text}</a>`;
}

/** The notes of a page, each under its letter or key; nothing on a page without any. */
function template({ path, notes }: PageOfNotes): string {
  const found = [...notes].sort().map((key) => noteOf(key, path));
  const all = found.filter((note) => note !== null);
  return all.length === 0 ? "" : `<template id="notes">\n${all.join("\n")}\n</template>\n`;
}

function noteOf(key: string, path: string): string | null {
  const work = REFERENCES[key];
  if (work !== undefined) {
    const { authors, year, title, venue, language } = work;
    return `<p data-of="${key}">${escaped(`${authors} (${year}): `)}${titled(title, language)}. ${escaped(venue)}.</p>`;
  }
  const symbol = symbolOfLetter(key, inEnglish(path));
  if (symbol === undefined) return null;
  const words = editions[languageAt(path)];
  const { id, shape, code = [] } = symbol;
  const parts = [
    `<b>${escaped(key.replace("_", ""))}</b> ${escaped(words.symbols[id])}`,
    shape === undefined ? "" : ` · ${words.columns.shape} ${escaped(shape)}`,
    code.length === 0 ? "" : ` · ${words.columns.code} `,
    code.map((name) => `<code>${escaped(name)}</code>`).join(", "),
  ];
  return `<p data-of="${escaped(key)}">${parts.join("")}</p>`;
}

/** A title as HTML, in the language that it is written in. */
export function titled(title: string, language = "en"): string {
  return `<cite lang="${language}">${escaped(title)}</cite>`;
}

/** A text as HTML. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
