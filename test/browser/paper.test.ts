import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { builtPages } from "./built-pages.js";
import { settled } from "./page-checks.js";
import { skipGuesses } from "./skip-guesses.js";
import { useSite } from "./use-site.js";

const site = useSite();
/** The width that A4 leaves for a page, in CSS pixels. */
const SHEET = 718;
const drawn = builtPages("en").filter((path) => !path.startsWith("exercises"));

/** What is in a figure and not on the sheet: cut off by its box, or beyond the sheet's edge. */
function lost(page: Page): Promise<string[]> {
  return page.locator("main figure *").evaluateAll((all, sheet) => {
    const isSmall =
      ".visually-hidden, svg, .katex, select, input, textarea, button, .editable-sign";
    const seen = all.filter(
      (one) => one.closest(isSmall) === null && one.getClientRects().length > 0,
    );
    const isLost = (one: Element) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const { bottom, right } = one.getBoundingClientRect();
      const figure = one.closest("figure")!.getBoundingClientRect();
      return (
        (overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1) ||
        (overflowY !== "visible" && one.scrollHeight > one.clientHeight + 1) ||
        right > sheet + 1 ||
        bottom > figure.bottom + 1
      );
    };
    return seen
      .filter(isLost)
      .map(
        (one) =>
          `${one.closest("figure")?.getAttribute("data-figure")}: ${one.outerHTML.slice(0, 60)}`,
      );
  }, SHEET);
}

/** What a sheet may not end in the middle of, where a sheet has room for it. */
const WHOLE =
  ".figure, .figure :is(tr, table, .tensor, .raster, .sum), .katex-display, details, figcaption";

for (const path of drawn) {
  test(`/${path}: on paper no figure loses a part, no row or matrix is parted, and the text begins at once`, async () => {
    const { page } = await site.open(path, { viewport: { width: SHEET, height: 1000 } });
    await skipGuesses(page);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    await settled(page);
    expect(await lost(page)).toEqual([]);
    const parted = await page
      .locator(WHOLE)
      .evaluateAll((all) =>
        all
          .filter((one) => getComputedStyle(one).breakInside !== "avoid")
          .map((one) => one.outerHTML.slice(0, 60)),
      );
    expect(parted).toEqual([]);
    expect(
      await page
        .locator("#observablehq-header, #observablehq-toc")
        .filter({ visible: true })
        .count(),
    ).toBe(0);
  });
}
