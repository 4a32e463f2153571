import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { outOfView } from "./in-one-view.js";
import { networkArrived } from "./network-page.js";
import { useSite } from "./use-site.js";

const site = useSite();

const VIEWPORT = { width: 1280, height: 900 };

async function opened(address: string): Promise<Page> {
  const { page } = await site.open(address, { viewport: VIEWPORT });
  await networkArrived(page);
  return page;
}

/** What both sides read, and all scores and probabilities, row by row. */
async function sides(page: Page) {
  await page.waitForSelector('[data-figure="side-by-side"] canvas', { timeout: 60_000 });
  return page.locator('[data-figure="side-by-side"]').evaluate((root) => ({
    losses: Array.from(root.querySelectorAll<HTMLElement>("[data-loss]"), ({ dataset }) =>
      Number(dataset.loss),
    ),
    rows: Array.from(root.querySelectorAll("tr"), (row) =>
      Array.from(row.querySelectorAll<HTMLElement>("[data-value]"), ({ dataset }) =>
        Number(dataset.value),
      ),
    ).filter((row) => row.length > 0),
  }));
}

test("two checkpoints stand side by side on one digit, in one view, and the address opens the same numbers elsewhere", async () => {
  const page = await opened("network?digit=8&at=conv1:2:300");
  await page.getByRole("checkbox", { name: "beside another checkpoint" }).check();
  const { losses, rows } = await sides(page);
  expect(losses[0]).toBeGreaterThan(losses[1]!);
  expect(rows.map(({ length }) => length)).toEqual([10, 10, 10, 10]);
  for (const probabilities of rows.slice(2))
    expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 10);
  const parts = [".reading", ".timeline", ".strip", ".side-by-side", ".receipt"];
  expect(await outOfView(page, "body", parts)).toEqual([]);
  const cut = await page
    .locator(".side-by-side")
    .evaluate((part) => [
      part.scrollHeight - part.clientHeight,
      part.scrollWidth - part.clientWidth,
    ]);
  expect(cut.every((pixels) => pixels <= 1)).toBe(true);

  const url = page.url();
  expect(new URL(url).searchParams.get("beside")).toBe("0");
  const fresh = await opened(url.slice(site.address.length));
  expect(await sides(fresh)).toEqual({ losses, rows });
  expect(site.troubles()).toEqual([]);
});

test("on a phone all scores and probabilities of both stand in its width", async () => {
  const { page } = await site.open("network?digit=8&at=p:0:8&beside=0", {
    viewport: { width: 360, height: 740 },
  });
  await sides(page);
  const wide = await page.locator(".side-by-side").evaluate((part) =>
    Array.from(part.querySelectorAll("td, th, canvas"), (cell) => cell.getBoundingClientRect())
      .filter(({ left, right }) => left < 0 || right > innerWidth)
      .map(({ right }) => right),
  );
  expect(wide).toEqual([]);
  const cut = await page
    .locator(".side-by-side")
    .evaluate((part) => part.scrollHeight - part.clientHeight);
  expect(cut).toBeLessThanOrEqual(1);
});

test("the other checkpoint's slider moves one side only, and the chosen cell moves in both", async () => {
  const page = await opened("network?digit=8&at=linear:0:3&beside=0");
  const before = await sides(page);
  await page.getByRole("slider", { name: "the other checkpoint" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await sides(page)).losses[0]).not.toBe(before.losses[0]);
  const after = await sides(page);
  expect(after.losses[1]).toBe(before.losses[1]);
  expect(new URL(page.url()).searchParams.get("beside")).toBe("1");
  const captions = page.locator(".side-maps .strip-caption");
  for (const told of await captions.filter({ hasText: "=" }).allTextContents())
    expect(told).toContain("linear[0,3]");
  await page.locator(".receipt-title").click();
  await page.keyboard.press("ArrowRight");
  expect(await captions.filter({ hasText: "linear[0,4]" }).count()).toBe(2);
  await page.getByRole("checkbox", { name: "beside another checkpoint" }).uncheck();
  await page.locator(".close-up canvas").first().waitFor();
  expect(await page.locator(".side-by-side").isVisible()).toBe(false);
});
