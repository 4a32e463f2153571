import type { Page } from "playwright-core";
import { expect } from "vitest";
import { inEnglish, languageAt } from "../../src/site/editions/editions.js";
import { asksForAll } from "./engines/asks-for-all.js";
import { drawAll, loadingOf } from "./loading.js";
import {
  budgetOf,
  kilobytesOf,
  MOST_REQUESTS,
  MOST_SHIFT,
  paleTexts,
  scrollTraps,
  settled,
  smallTargets,
  unannounced,
  unheard,
  unseenStops,
  violations,
  wronglySigned,
} from "./page-checks.js";
import { skipGuesses } from "./skip-guesses.js";
import type { UsedSite } from "./use-site.js";

/**
 * Kilobytes of scripts that a Chinese page may load beyond its English one: a Chinese character takes three bytes and
 * repeats seldom, and the pages that train share their chunks otherwise, which costs them up to 18 kB.
 */
const CHINESE_WORDS = 24;

/** Stops of the Tab key that are tried, from the beginning of the page's text and back from its end. */
const STOPS = 20;

/** Opens a page of either edition and expects of it what holds for every page on a phone in the dark, and enlarged to 400 %. */
export async function checkSmallPage(site: UsedSite, path: string): Promise<void> {
  const opened = await site.open(path, {
    viewport: { width: 360, height: 740 },
    colorScheme: "dark",
  });
  const { page, troubles, scripts, requests } = opened;
  const widthOf = () => page.evaluate(() => document.documentElement.scrollWidth);
  const isChinese = languageAt(path) === "zh";
  const budget = budgetOf(inEnglish(`/${path}`).slice(1)) + (isChinese ? CHINESE_WORDS : 0);
  expect(await page.locator(".observablehq--error").count()).toBe(0);
  expect(await page.locator("html").getAttribute("lang")).toBe(isChinese ? "zh-Hans" : "en");
  expect(scripts.size).toBeGreaterThan(0);
  expect(kilobytesOf(scripts, site.address)).toBeLessThan(budget);
  expect(requests).toBeLessThanOrEqual(MOST_REQUESTS);
  const scriptsBefore = page.locator(
    ":is(link[rel=modulepreload], script[src]):not([fetchpriority=low])",
  );
  expect(await scriptsBefore.count(), "scripts that come before the text").toBe(0);
  expect(await unannounced(page), "scripts that come one after the other").toEqual([]);
  const unmeasured = page.locator('[data-room]:not([style*="--room"])');
  expect(await unmeasured.count(), "figures without a room: npm run bench -- --rooms").toBe(0);
  expect((await loadingOf(page)).shift).toBeLessThan(MOST_SHIFT);
  expect(await page.locator("[data-waits]").count(), "figures that still wait").toBe(0);
  await drawAll(page);
  expect(await widthOf()).toBeLessThanOrEqual(360);
  expect(await smallTargets(page)).toEqual([]);
  expect(await scrollTraps(page)).toEqual([]);
  if (asksForAll()) expect(await violations(page)).toEqual([]);
  await skipGuesses(page);
  // What stays in view is the same in each edition.
  if (asksForAll() || !isChinese) expect(await unseenStops(page, STOPS)).toEqual([]);

  await page.setViewportSize({ width: 320, height: 225 }); // 1280 × 900 at 400 %
  await settled(page);
  expect(await widthOf()).toBeLessThanOrEqual(320);
  expect(troubles).toEqual([]);
}

/** The same of a page wide in the light. Gives it, its guesses uncovered. */
export async function checkWidePage(site: UsedSite, path: string): Promise<Page> {
  const { page, troubles } = await site.open(path, { colorScheme: "light" });
  expect((await loadingOf(page)).shift).toBeLessThan(MOST_SHIFT);
  await drawAll(page);
  await skipGuesses(page);
  await settled(page);
  expect(await page.locator(".observablehq--error").count()).toBe(0);
  expect(await unheard(page)).toEqual([]);
  const translated = page.locator("main :is(code, pre):not([translate=no], [translate=no] *)");
  expect(await translated.count(), "code that a browser would translate").toBe(0);
  expect(await wronglySigned(page), "matrices that say wrongly what can be typed").toEqual([]);
  expect(await page.locator("a:not([href])").count(), "links that lead nowhere").toBe(0);
  const isChinese = languageAt(path) === "zh"; // each edition has the same colours
  if (asksForAll() && !isChinese) expect(await paleTexts(page)).toEqual([]);
  expect(troubles).toEqual([]);
  return page;
}
