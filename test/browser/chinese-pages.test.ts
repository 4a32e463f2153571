import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { groupsOf } from "../../src/site/fonts/chinese-fonts.js";
import { FACES } from "../../src/site/fonts/page-characters.js";
import { builtPages } from "./built-pages.js";
import { drawnCharacters, useALittle } from "./drawn-characters.js";
import { asksForAll } from "./engines/asks-for-all.js";
import { useSite } from "./use-site.js";
import { checkSmallPage, checkWidePage } from "./whole-page.js";

const site = useSite();

const paths = builtPages("zh");
const groups = groupsOf("dist");

/** Kilobytes of fonts for Chinese that a page may load. */
const FONT_BUDGET = 300;

/**
 * Four Latin words in a row, which are no Chinese sentence: in what is read and heard, but for code, formulas and what is
 * marked as English, such as the titles of papers.
 */
function englishIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const passed =
      "script, style, pre, code, .katex, .references, [lang=en], [translate=no], .cm-editor, textarea";
    const texts: string[] = [];
    const read = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        if (parentElement?.closest(passed) === null) texts.push(textContent ?? "");
      }
    };
    read(document.body);
    const told = ["aria-label", "title", "placeholder", "alt", "aria-description"];
    for (const element of document.querySelectorAll("body *"))
      if (element.closest(passed) === null)
        for (const name of told) texts.push(element.getAttribute(name) ?? "");
    texts.push(document.title);
    return texts
      .map((text) => text.replace(/\s+/g, " "))
      .filter((text) => /\b[a-zA-Z][a-z’'-]+(?:,? [a-zA-Z][a-z’'-]+){3}/.test(text));
  });
}

/** Kilobytes of fonts that the page has loaded, each once, those in its style sheet aside. */
function fontsOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const fonts = files.filter(({ name }) => name.includes("/_fonts/"));
    const sizes = new Map(fonts.map(({ name, encodedBodySize }) => [name, encodedBodySize]));
    return [...sizes.values()].reduce((sum, size) => sum + size, 0) / 1000;
  });
}

/** The characters that a page draws in a face whose font does not have them. */
async function drawnOtherwise(page: Page, path: string): Promise<string[]> {
  const file = `${path}${/(^|\/)$/.test(path) ? "index" : ""}.html`;
  const { characters } = groups.find(({ pages }) => pages.includes(file))!;
  const drawn = await drawnCharacters(page);
  return FACES.flatMap((face) => {
    const missing = [...drawn[face]].filter((character) => !characters[face].has(character));
    return missing.length > 0 ? [`${face}: ${missing.join("")}`] : [];
  });
}

for (const path of paths)
  test(`/${path} holds what an English page does, loads few fonts, which have all its characters, and speaks Chinese alone`, async () => {
    await checkSmallPage(site, path);
    if (!asksForAll()) return;
    const page = await checkWidePage(site, path);
    const fonts = await fontsOf(page);
    expect(fonts).toBeGreaterThan(20);
    expect(fonts).toBeLessThan(FONT_BUDGET);
    expect(await englishIn(page)).toEqual([]);
    expect(await drawnOtherwise(page, path)).toEqual([]);
    await useALittle(page);
    expect(await drawnOtherwise(page, path)).toEqual([]);
    expect(await englishIn(page)).toEqual([]);
  });
