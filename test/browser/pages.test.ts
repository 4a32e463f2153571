import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { PAGES_WITH_SLIDERS } from "./pages-with-sliders.js";
import { useSite } from "./use-site.js";

const site = useSite();

const paths = readdirSync("dist", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".html"))
  .map((name) => name.replace(/\.html$/, "").replace(/(^|\/)index$/, "$1"));

/** Kilobytes of JavaScript, gzipped, that a page may load; the digits do not count. */
const SCRIPT_BUDGET = 110;

/** Pages that may load more, and why. */
const MORE_SCRIPTS: readonly { pages: RegExp; budget: number; reason: string }[] = [
  {
    pages: /^exercises\/(?!report$)./,
    budget: 280,
    reason: "CodeMirror, in which code is written",
  },
  {
    pages: /^your-network$/,
    budget: 280,
    reason: "CodeMirror, in which code is written, and what each layer and each mistake answers",
  },
  {
    pages: /^training$/,
    budget: 152,
    reason: "the worker that trains, and how runs and a reader's own digits come and go as files",
  },
  {
    pages: /^see-it-learn$/,
    budget: 148,
    reason:
      "two runs of any stride and padding, the workers that train and look inside, and a reader's own digits",
  },
  {
    pages: /^(draw|evaluation|network|recipes)$/,
    budget: 140,
    reason:
      "the workers that train and look inside, 32 and 12 kB, and what compares and diagnoses runs",
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

/** Kilobytes of a script of the site, gzipped. */
const sizes = new Map<string, number>();
function sizeOf(script: string): number {
  const file = join("dist", script.slice(site.address.length));
  const size = sizes.get(file) ?? gzipSync(readFileSync(file)).length / 1000;
  sizes.set(file, size);
  return size;
}

/** What axe, which is in the page, finds wrong with it. */
async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ["violations"] }),
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).slice(0, 3)}`);
}

/** The controls that a finger would miss: lower or narrower than 24 px. Boxes to tick have their label, links their line. */
function smallTargets(page: Page): Promise<string[]> {
  const controls = "main :is(button, select, summary, input:not([type=radio], [type=checkbox]))";
  return page.locator(controls).evaluateAll((all) =>
    all
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0)
      .filter(({ control }) => control.closest(".visually-hidden") === null)
      .filter(({ box }) => box.width < 23.9 || box.height < 23.9)
      .map(({ control, box }) => `${control.outerHTML.slice(0, 80)} ${box.width} × ${box.height}`),
  );
}

/** Waits until the page has taken up another size and scheme: figures are drawn anew, transitions are over. */
function settled(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

for (const path of paths) {
  test(`/${path} opens with no trouble and few scripts, does not scroll sideways on a phone, and is accessible there in the dark and wide in the light`, async () => {
    const { page, troubles, scripts } = await site.open(path, {
      viewport: { width: 360, height: 740 },
      colorScheme: "dark",
    });
    expect(await page.locator(".observablehq--error").count()).toBe(0);
    expect(troubles).toEqual([]);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(scripts.size).toBeGreaterThan(0);
    const kilobytes = [...scripts].reduce((sum, script) => sum + sizeOf(script), 0);
    expect(kilobytes).toBeLessThan(budgetOf(path));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    expect(await smallTargets(page)).toEqual([]);
    await page.evaluate(axe.source);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 225 }); // 1280 × 900 at 400 %
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );

    await page.$$eval(".veil button.quiet", (skips) => {
      for (const skip of skips) (skip as HTMLButtonElement).click();
    });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: "light" });
    await settled(page);
    expect(await page.locator(".observablehq--error").count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    const sliders = page.locator("input[type=range]:enabled").filter({ visible: true });
    expect((await sliders.count()) > 0).toBe(PAGES_WITH_SLIDERS.includes(path));
    expect(troubles).toEqual([]);
  });
}
