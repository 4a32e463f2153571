import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { fingersOn } from "./fingers.js";
import { networkArrived } from "./network-page.js";
import { trainedRecipe } from "./training-page.js";
import { useSite } from "./use-site.js";

const site = useSite();

/** The page, when its network is trained. */
async function openDraw(query = "", options = {}) {
  const opened = await site.open(`draw${query}`, options);
  await networkArrived(opened.page);
  return opened;
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const isTakenFor = (page: Page, digit: number) =>
  page.waitForSelector(`[data-figure="probability-bars"][data-answer="${digit}"]`);

/** Draws lines with the mouse; points in tenths of the sheet. */
async function draw(page: Page, ...points: readonly (readonly [number, number])[]): Promise<void> {
  const box = await page.locator(".sketch-sheet").boundingBox();
  if (box === null) throw new Error("no sheet");
  const at = ([x, y]: readonly [number, number]) =>
    [box.x + (x / 10) * box.width, box.y + (y / 10) * box.height] as const;
  await page.mouse.move(...at(points[0]!));
  await page.mouse.down();
  for (const point of points.slice(1)) await page.mouse.move(...at(point), { steps: 8 });
  await page.mouse.up();
}

test("what the mouse draws is answered while it is drawn, and counted in the series", async () => {
  const { page, troubles } = await openDraw();
  await isTakenFor(page, 4); // the first drawing
  await button(page, "Clear").click();
  await isTakenFor(page, -1);
  await draw(page, [8, 1], [8, 4]); // a small stroke in a corner
  await isTakenFor(page, 1);
  const shares = await page.$$eval(".probability-words", (words) =>
    words.map((span) => Number((span as HTMLElement).dataset.value)),
  );
  expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 5);
  await button(page, "1").click();
  await page.waitForSelector('[data-figure="tally"][data-count="1"]');
  expect(await page.locator(".tally-words").textContent()).toMatch(
    /^1 of your 1 were read right .* test digits, 9\d\.\d\d\u00a0% were/,
  );
  await isTakenFor(page, -1);
  expect(troubles).toEqual([]);
});

test("a series is one network’s: another one that is chosen reads its drawings again", async () => {
  const page = await trainedRecipe(site, 3000);
  await page.goto(site.url("draw"));
  await networkArrived(page);
  const stroke = [
    [5, 1],
    [5, 9],
  ] as const;
  await button(page, "Clear").click();
  await isTakenFor(page, -1);
  await draw(page, ...stroke);
  await isTakenFor(page, 1);
  await button(page, "1").click();
  const drawn = page.locator(".tally-list .gallery-words");
  await expect.poll(() => drawn.textContent()).toBe("1 ✓");
  await page.getByRole("slider", { name: "checkpoint" }).focus();
  await page.keyboard.press("Home");
  await page.waitForURL(/moment=0\b/);
  await networkArrived(page);
  await page.locator(".sketch-sheet").scrollIntoViewIfNeeded();
  await draw(page, ...stroke);
  const bars = page.locator('[data-figure="probability-bars"]:not([data-answer="-1"])');
  const answer = await bars.getAttribute("data-answer"); // of a network that has learned nothing
  await expect.poll(() => drawn.textContent()).toBe(answer === "1" ? "1 ✓" : `1 → ${answer} ✗`);
  const right = answer === "1" ? 1 : 0;
  expect(await page.locator(".tally-words").textContent()).toMatch(
    new RegExp(`^${right} of your 1`),
  );
});

test("each step of the preparation can be left out, which the address keeps", async () => {
  const { page } = await openDraw();
  const remark = page.locator(".preparation-remark").nth(1);
  expect(await remark.textContent()).toMatch(/× 20 pixels$/);
  await page.getByLabel("longer side to 20 pixels").uncheck();
  await page.waitForFunction(() =>
    document.querySelectorAll(".preparation-remark")[1]!.textContent?.startsWith("not scaled"),
  );
  expect(new URL(page.url()).searchParams.get("scale")).toBe("0");
  await page.waitForFunction(() =>
    document.querySelector('[data-turned="scale"]')?.textContent?.startsWith("with it"),
  );
  await page.goBack();
  await page.waitForFunction(() =>
    /× 20 pixels$/.test(document.querySelectorAll(".preparation-remark")[1]!.textContent ?? ""),
  );
});

test("a palm that rests on the sheet while a finger draws leaves no stroke, and the finger's goes on", async () => {
  const { page } = await openDraw("", { hasTouch: true });
  await button(page, "Clear").click();
  const sheet = page.locator(".sketch-sheet");
  await sheet.scrollIntoViewIfNeeded();
  const box = await sheet.boundingBox();
  if (box === null) throw new Error("no sheet");
  const at = (id: number, x: number, y: number) => ({
    id,
    x: box.x + x * box.width,
    y: box.y + y * box.height,
  });
  const touch = await fingersOn(page);
  await touch("touchStart", at(0, 0.3, 0.2));
  await touch("touchMove", at(0, 0.3, 0.4));
  await touch("touchStart", at(0, 0.3, 0.4), at(1, 0.85, 0.85));
  await touch("touchMove", at(0, 0.3, 0.6), at(1, 0.8, 0.85));
  await touch("touchMove", at(0, 0.3, 0.8), at(1, 0.85, 0.8));
  await touch("touchEnd");
  const ink = (x: number, y: number) =>
    sheet.evaluate(
      (canvas: HTMLCanvasElement, [x, y]) =>
        canvas.getContext("2d")?.getImageData(x * canvas.width, y * canvas.height, 1, 1).data[3],
      [x, y] as const,
    );
  for (const y of [0.25, 0.5, 0.75]) expect(await ink(0.3, y)).toBe(255);
  for (const [x, y] of [
    [0.85, 0.85],
    [0.58, 0.6],
    [0.6, 0.7],
  ] as const)
    expect(await ink(x, y)).toBe(0);
  await draw(page, [8, 1], [8, 4]); // the next pointer draws again
  expect(await ink(0.8, 0.3)).toBe(255);
});

test("keys draw too: space lowers the pen, arrows move it, Backspace takes the stroke back", async () => {
  const { page } = await openDraw();
  await button(page, "Clear").click();
  await page.keyboard.press("Shift+Tab"); // from Clear back to the sheet
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("sketch-sheet");
  for (let i = 0; i < 8; i++) await page.keyboard.press("ArrowUp");
  await page.keyboard.press(" ");
  for (let i = 0; i < 14; i++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press(" ");
  await isTakenFor(page, 1);
  await page.keyboard.press("ArrowLeft"); // the pen is up: nothing is drawn
  await page.keyboard.press("Backspace");
  await isTakenFor(page, -1);
  await page.keyboard.press("Backspace"); // now Clear is taken back
  await isTakenFor(page, 4);
  const pixels = () => page.evaluate(() => location.hash);
  const before = await pixels();
  await button(page, "Put a test digit here").click();
  await expect.poll(pixels).not.toBe(before);
  await button(page, "Undo").click();
  await expect.poll(pixels).toBe(before);
  await isTakenFor(page, 4);
});

test("a finger that draws does not scroll the page", async () => {
  const { page } = await openDraw("", { hasTouch: true, viewport: { width: 360, height: 740 } });
  const sheet = page.locator(".sketch-sheet");
  await button(page, "Clear").click();
  await isTakenFor(page, -1);
  await sheet.scrollIntoViewIfNeeded();
  expect(await sheet.evaluate((canvas) => getComputedStyle(canvas).touchAction)).toBe("none");
  const before = await page.evaluate(() => scrollY);
  const box = (await sheet.boundingBox())!;
  const at = (y: number) => ({ x: box.x + 140, y: box.y + y });
  const touch = await fingersOn(page);
  await touch("touchStart", at(200));
  for (let y = 190; y > 60; y -= 10) await touch("touchMove", at(y));
  await touch("touchEnd");
  await isTakenFor(page, 1);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});
