import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { networkArrived } from "./network-page.js";
import { trainedRecipe } from "./training-page.js";
import { useSite } from "./use-site.js";

const site = useSite();

/** What the debugger reads, and the number that its receipt is about. */
async function numbers(page: Page) {
  await networkArrived(page);
  const { answer, loss } = await page
    .locator(".reading")
    .evaluate((line) => ({ ...(line as HTMLElement).dataset }));
  const value = await page.locator(".receipt").getAttribute("data-value");
  return { answer, loss, value };
}

/** Opens the page's address in another browser, which has none of its runs. */
async function share(page: Page): Promise<Page> {
  const { page: fresh } = await site.open(page.url().slice(site.address.length));
  return fresh;
}

test("a misread digit is followed in the network that misread it, changed until the answer changes, and shared", async () => {
  const page = await trainedRecipe(site, 3000);
  await page.getByRole("link", { name: "Evaluate it" }).click();
  const misread = page.locator('[data-figure="digit-gallery"] li:has(a)').first(); // those of the untrained network, before, lead nowhere
  await misread.waitFor();
  const loss = await misread.getAttribute("data-loss");
  const [, answer] = (await misread.locator(".gallery-words").textContent())?.match(/→ (\d)/) ?? [];
  await misread.locator("a").click();

  await page.waitForURL(/network/);
  const before = await numbers(page);
  expect(before.answer).toBe(answer);
  expect(Number(before.loss)).toBeCloseTo(Number(loss), 3);
  const arrival = page.locator('[data-figure="brief-training"]');
  expect(await arrival.textContent()).toMatch(/The network of “Run of .*”, after 30 batches\./);

  const pixel = new URL(page.url());
  pixel.searchParams.set("at", "X:0:400");
  await page.goto(pixel.href);
  await numbers(page);
  for (const pixel of [20, -20, 60, -60]) {
    await page.locator(".what-if input").fill(String(pixel));
    await page.locator(".what-if button").click();
    await expect.poll(() => page.locator(".receipt").getAttribute("data-value")).toBe(`${pixel}`);
    if ((await numbers(page)).answer !== before.answer) break;
  }
  const changed = await numbers(page);
  expect(changed.answer).not.toBe(before.answer);
  expect(await page.locator(".reading").textContent()).toContain(
    `Before your change: ${before.answer}`,
  );

  const fresh = await share(page);
  await expect.poll(() => numbers(fresh)).toEqual(changed);
  expect(await fresh.locator('[data-figure="brief-training"]').textContent()).toContain(
    "the same numbers to the last bit",
  );
  expect(site.troubles()).toEqual([]);
});

test("a drawing is followed number by number in the network that answered, and shared", async () => {
  const { page } = await site.open("draw");
  await networkArrived(page);
  const bars = page.locator('[data-figure="probability-bars"]');
  const answer = await bars.getAttribute("data-answer");
  const sure = await page.locator(`[data-metric="p-${answer}"]`).getAttribute("data-value");
  await page.getByRole("link", { name: "Follow this drawing" }).click();
  await page.waitForURL(/network/);
  const read = await numbers(page);
  expect(read.answer).toBe(answer);
  expect(Math.exp(-Number(read.loss))).toBeCloseTo(Number(sure), 4); // its label is the answer
  const fresh = await share(page);
  await expect.poll(() => numbers(fresh)).toEqual(read);
});

test("the same digit is read at each checkpoint of a run, and Back returns to the one before", async () => {
  const page = await trainedRecipe(site, 3000);
  await page.goto(site.url("network?digit=8&at=p:0:8"));
  const last = await numbers(page);
  const slider = page.getByRole("slider", { name: "checkpoint" });
  await slider.focus();
  await page.keyboard.press("Home");
  const moment = () => new URL(page.url()).searchParams.get("moment");
  await expect.poll(moment).toBe("0");
  await expect.poll(async () => (await numbers(page)).value).not.toBe(last.value);
  const first = await numbers(page);
  expect(Number(first.loss)).toBeGreaterThan(Number(last.loss));
  expect(new URL(page.url()).searchParams.get("digit")).toBe("8");
  await page.goBack();
  await expect.poll(() => numbers(page)).toEqual(last);
  expect(site.troubles()).toEqual([]);
});
