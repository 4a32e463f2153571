import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inEnglish } from "../../src/site/editions/editions.js";
import { builtPages } from "./built-pages.js";
import { loadingOf } from "./loading.js";
import {
  budgetOf,
  kilobytesOf,
  MOST_REQUESTS,
  MOST_SHIFT,
  smallTargets,
  unseenStops,
  violations,
} from "./page-checks.js";
import { skipGuesses } from "./skip-guesses.js";
import { useSite } from "./use-site.js";

const site = useSite();

const paths = builtPages("zh");

/**
 * Kilobytes of scripts beyond those of the English page: a Chinese character takes three bytes and repeats seldom, and the
 * pages that train share their chunks otherwise, which costs them up to 18 kB.
 */
const CHINESE_WORDS = 24;

/** Kilobytes of fonts for Chinese that a page may load; the one for teachers, the longest, has all exercises in a table. */
const fontBudgetOf = (path: string) => (path === "zh/teach" ? 315 : 300);

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

/** Kilobytes of fonts that the page has loaded, those in its style sheet aside. */
function fontsOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const fonts = files.filter(({ name }) => name.includes("/_fonts/"));
    return fonts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1000;
  });
}

for (const path of paths) {
  test(`/${path} opens with no trouble, few requests, scripts and fonts and nothing that moves, speaks Chinese alone, does not scroll sideways on a phone, and is accessible there, by keys too`, async () => {
    const { page, troubles, scripts, requests } = await site.open(path, {
      viewport: { width: 360, height: 740 },
    });
    expect(requests).toBeLessThanOrEqual(MOST_REQUESTS);
    expect((await loadingOf(page)).shift).toBeLessThanOrEqual(MOST_SHIFT);
    await skipGuesses(page);
    expect(await page.locator(".observablehq--error").count()).toBe(0);
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hans");
    const budget = budgetOf(inEnglish(`/${path}`).slice(1)) + CHINESE_WORDS;
    expect(kilobytesOf(scripts, site.address)).toBeLessThan(budget);
    const fonts = await fontsOf(page);
    expect(fonts).toBeGreaterThan(20);
    expect(fonts).toBeLessThan(fontBudgetOf(path));
    expect(await englishIn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    expect(await smallTargets(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    expect(await unseenStops(page, 15)).toEqual([]);
    expect(troubles).toEqual([]);
  });
}
