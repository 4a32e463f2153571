import { expect, test } from "vitest";
import { builtPages } from "./built-pages.js";
import { loadingOf } from "./loading.js";
import {
  budgetOf,
  kilobytesOf,
  MOST_REQUESTS,
  MOST_SHIFT,
  settled,
  smallTargets,
  violations,
} from "./page-checks.js";
import { PAGES_WITH_SLIDERS } from "./pages-with-sliders.js";
import { useSite } from "./use-site.js";

const site = useSite();

const paths = builtPages("en");

test("the site has pages", () => {
  expect(paths).toEqual(
    expect.arrayContaining(["", "unfold-input", "unfold-kernel", "training", "about"]),
  );
});

for (const path of paths) {
  test(`/${path} opens with no trouble, few requests and scripts and nothing that moves, does not scroll sideways on a phone, and is accessible there in the dark and wide in the light`, async () => {
    const { page, troubles, scripts, requests } = await site.open(path, {
      viewport: { width: 360, height: 740 },
      colorScheme: "dark",
    });
    expect(await page.locator(".observablehq--error").count()).toBe(0);
    expect(troubles).toEqual([]);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(scripts.size).toBeGreaterThan(0);
    expect(requests).toBeLessThanOrEqual(MOST_REQUESTS);
    expect((await loadingOf(page)).shift).toBeLessThanOrEqual(MOST_SHIFT);
    expect(kilobytesOf(scripts, site.address)).toBeLessThan(budgetOf(path));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    expect(await smallTargets(page)).toEqual([]);
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
