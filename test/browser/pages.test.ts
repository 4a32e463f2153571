import { readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useSite } from "./use-site.js";

const site = useSite();

const paths = readdirSync("dist", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".html"))
  .map((name) => name.replace(/\.html$/, "").replace(/(^|\/)index$/, "$1"));

/** Kilobytes of JavaScript, gzipped, that a page may load; the digits do not count. */
const SCRIPT_BUDGET = 130;

/** Pages that may load more, and why. */
const MORE_SCRIPTS: readonly { pages: RegExp; budget: number; reason: string }[] = [
  {
    pages: /^exercises\/(?!report$)./,
    budget: 280,
    reason: "CodeMirror, in which code is written",
  },
  { pages: /^break-it$/, budget: 175, reason: "the list of mistakes, with what each answers" },
];

function budgetOf(path: string): number {
  return MORE_SCRIPTS.find(({ pages }) => pages.test(path))?.budget ?? SCRIPT_BUDGET;
}

test("the site has pages", () => {
  expect(paths).toEqual(
    expect.arrayContaining(["", "unfold-input", "unfold-kernel", "training", "about"]),
  );
});

/** What axe finds wrong with an open page. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ["violations"] }),
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).slice(0, 3)}`);
}

for (const path of paths) {
  test(`/${path} opens with no trouble, few scripts and no accessibility violation`, async () => {
    const { page, troubles, scripts } = await site.open(path, { colorScheme: "light" });
    expect(await page.locator(".observablehq--error").count()).toBe(0);
    expect(troubles).toEqual([]);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(scripts.size).toBeGreaterThan(0);
    const bytes = [...scripts.values()].reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(bytes / 1000).toBeLessThan(budgetOf(path));
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test(`/${path} is readable on a phone in the dark, and does not scroll sideways`, async () => {
    const { page, troubles } = await site.open(path, {
      viewport: { width: 360, height: 740 },
      colorScheme: "dark",
    });
    expect(troubles).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
}
