import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { GLOSSARY } from "../../src/notation/glossary.js";
import { REFERENCES } from "../../src/notation/references/index.js";
import { SYMBOLS, symbolOfLetter } from "../../src/notation/symbols/index.js";
import { editions } from "../../src/notation/words/index.js";
import { equationsOf, pagesOf } from "../../src/site/editions/pages-of.js";
import { formulasOf, lettersOf } from "../../src/site/formulas.js";
import { mathematics, optionsOf } from "../../src/site/mathematics.js";
import { firstUses, notationTables } from "../../src/site/notation-tables.js";
import { notes } from "../../src/site/notes.js";

const words = editions.en;
const pages = pagesOf("en", "docs");
const equations = equationsOf("en", "docs");
const explained = pages.filter(({ path }) => path !== "/notation");

/** What a page of the site shows, as Markdown renders it. */
function rendered(markdown: string, path: string): string {
  const md = new MarkdownIt({ html: true });
  md.inline.ruler.push("placeholder", () => false);
  mathematics(() => equations)(
    notes(notationTables((language) => ({ language, pages, equations }))(md)),
  );
  return md.render(markdown, { path });
}

test("every letter of a formula on the site has an entry", () => {
  const unknown = pages.flatMap(({ path, markdown }) =>
    formulasOf(markdown).flatMap(({ source, displayed }) =>
      [...lettersOf(source, optionsOf(displayed))]
        .filter((letter) => symbolOfLetter(letter, path) === undefined)
        .map((letter) => `${path}: ${letter} in ${source}`),
    ),
  );
  expect(unknown).toEqual([]);
});

test("every entry is used in a formula besides the page of notation", () => {
  const used = firstUses(explained);
  expect(SYMBOLS.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
});

test("a letter has one entry on a page, and entries have words of their own", () => {
  const letters = SYMBOLS.flatMap(({ letters }) => letters);
  expect(letters).toEqual([...new Set(letters)]);
  expect(SYMBOLS.map(({ id }) => id).sort()).toEqual(Object.keys(words.symbols).sort());
});

test("each symbol stands in a table with its meaning and a link to its first use", () => {
  const html = rendered("{symbols}", "/notation");
  for (const { id } of SYMBOLS) {
    const row = new RegExp(`<tr>\\s*<td><span id="symbol-${id}"></span>.*?</tr>`, "s").exec(html);
    expect(row?.[0], id).toContain('<a href="./');
  }
});

test("a table has no column that is empty in all its rows", () => {
  for (const [, table = ""] of rendered("{symbols}", "/notation").matchAll(
    /<table>(.*?)<\/table>/gs,
  )) {
    const rows = [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
      [...row.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell = ""]) => cell),
    );
    const columns = Math.max(...rows.map(({ length }) => length));
    for (let at = 0; at < columns; at++)
      expect(rows.some((row) => (row[at] ?? "") !== "")).toBe(true);
  }
});

test("each term of the glossary leads to a page, in alphabetical order", () => {
  expect(Object.keys(GLOSSARY).sort()).toEqual(Object.keys(words.glossary).sort());
  const terms = [...rendered("{glossary}", "/notation").matchAll(/<dt[^>]*>(.*?)<\/dt>/g)];
  const names = terms.map(([, term = ""]) => term);
  expect(names).toHaveLength(Object.keys(GLOSSARY).length);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)));
});

test("each reference is cited on a page, and stands in the list with its link", () => {
  const all = pages.map(({ markdown }) => markdown).join("\n");
  expect(Object.keys(REFERENCES).filter((key) => !all.includes(`[@${key}]`))).toEqual([]);
  const list = rendered("{references}", "/references");
  for (const [key, { link }] of Object.entries(REFERENCES)) {
    expect(list).toContain(`<li id="${key}">`);
    expect(list).toContain(`href="${link}"`);
  }
});

test("a citation is a link by authors and year, with a note; an unknown work stops the build", () => {
  const html = rendered("By [@he-2015], so.", "/exercises/one");
  expect(html).toContain(
    '<a class="citation" href="../references#he-2015" data-note="he-2015">He et al. (2015)</a>, so.',
  );
  expect(html).toMatch(
    /<template id="notes">\s*<p data-of="he-2015">Kaiming He.*lang="en">.*Rectifiers/s,
  );
  expect(rendered("[@he-2015]", "/zh/linear")).toContain(
    '<a class="citation" href="../zh/references#he-2015" data-note="he-2015">He 等（2015）</a>',
  );
  expect(() => rendered("[@none-1900]", "/linear")).toThrow(/\/linear: \[@none-1900\]/);
});

test("a page has a note for each letter of its formulas, as it means it", () => {
  const html = rendered("$\\K_{i,j}$, $u$", "/chain-rule");
  expect(html).toContain('data-note="K"');
  expect(html.match(/<p data-of="[^"]*"/g)).toEqual(
    ["K", "i", "j", "u"].map((letter) => `<p data-of="${letter}"`),
  );
  expect(html).toContain(words.symbols.between);
  expect(rendered("$u$", "/network")).toContain(words.symbols.pixel);
  expect(rendered("No formula.", "/network")).not.toContain("<template");
});
