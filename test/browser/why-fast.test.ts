import { expect, test } from "vitest";
import { skipGuesses } from "./skip-guesses.js";
import { useSite } from "./use-site.js";

const site = useSite();

test("only the rows of the present tile exist, and what is finished stays; measuring fills the table", async () => {
  const { page } = await site.open("why-fast?rows=6&tile=3");
  await page.waitForSelector('#tiles [data-lit="chosen"]');
  await skipGuesses(page);
  const known = (tensor: string) =>
    page
      .locator(`#tiles [data-tensor="${tensor}"] td[data-term]:not([data-sign="unknown"])`)
      .count();
  expect(await known("X′")).toBe(4 * 4); // the last tile has the 4 rows that are left of 16
  expect(await known("Y′")).toBe(16 * 2);
  expect(await page.locator(".figure-fact").textContent()).toContain("24 of the 64");
  await page.getByRole("button", { name: "Back" }).click();
  await expect.poll(() => known("X′")).toBe(6 * 4);
  expect(await known("Y′")).toBe(12 * 2);
  await page.getByRole("button", { name: "Measure", exact: true }).click();
  await page.waitForSelector('[data-metric="tile-ms-784"]', { timeout: 60_000 });
  const bytes = await page.locator('[data-metric="tile-bytes-784"]').getAttribute("data-value");
  expect(Number(bytes)).toBe(784 * 32 * 9 * 4);
  expect(
    Number(await page.locator('[data-metric="tile-bytes-1"]').getAttribute("data-value")),
  ).toBe(32 * 9 * 4);
  await page.getByRole("button", { name: "Measure the trainer" }).click();
  await page.waitForSelector('#ceiling [data-metric="ceiling-share"]', { timeout: 60_000 });
  for (const name of ["ceiling", "trainer", "ceiling-share"]) {
    const value = page.locator(`#ceiling [data-metric="${name}"]`).getAttribute("data-value");
    expect(Number(await value)).toBeGreaterThan(0);
  }
});

test("a step writes the next tile into matrices that stay, and changes the cells of two tiles alone", async () => {
  const { page, troubles } = await site.open("why-fast?rows=4&tile=2");
  await page.waitForSelector('#tiles [data-lit="chosen"]');
  const tile = page.locator("#tiles");
  const rows = (tensor: string) =>
    tile
      .locator(`[data-tensor="${tensor}"] td:first-of-type:not([data-sign="unknown"])`)
      .evaluateAll((cells) => cells.map((td) => (td as HTMLElement).dataset.term));
  await tile.locator(".pane, .sum").evaluateAll((all) => {
    for (const part of all) part.toggleAttribute("data-stood", true);
  });
  await tile.locator(".pane").evaluateAll((all) => {
    const note = (changes: MutationRecord[]) => {
      for (const { target } of changes) (target as Element).toggleAttribute("data-changed", true);
    };
    for (const pane of all)
      new MutationObserver(note).observe(pane, { childList: true, subtree: true });
  });
  await tile.getByRole("button", { name: "Next" }).click();
  await expect.poll(() => rows("X′")).toEqual([8, 9, 10, 11].map((row) => `X′[${row},0]`));
  expect(await rows("Y′")).toHaveLength(12);
  expect(await tile.locator(":is(.pane, .sum):not([data-stood])").count()).toBe(0);
  const changed = await tile
    .locator("td[data-changed]")
    .evaluateAll((cells) => cells.map((td) => (td as HTMLElement).dataset.term));
  const cells = (tensor: string, [from, to]: number[], columns: number) =>
    Array.from({ length: to! - from! }, (_, row) =>
      Array.from({ length: columns }, (_, column) => `${tensor}[${row + from!},${column}]`),
    ).flat();
  expect(changed).toEqual([...cells("X′", [4, 12], 4), ...cells("Y′", [8, 12], 2)]);
  expect(troubles).toEqual([]);
});
