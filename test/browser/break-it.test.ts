import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { mystery } from "../../src/lab/mystery.js";
import { MISTAKE_IDS, mistakeWords } from "../../src/mistakes/index.js";
import { useSite } from "./use-site.js";

const site = useSite();

async function probe(page: Page, which: string): Promise<void> {
  await page.click(`[data-probe="${which}"]`);
  await page.locator(`.lab-state[data-done="${which}"]`).waitFor({ timeout: 60_000 });
}

test("a guess, a hundred steps beside the right network, the fingerprint and the picture", async () => {
  const { page, troubles } = await site.open("break-it");
  await page.selectOption(".break-it select", "The loss falls, but less than it should");
  await probe(page, "train");
  expect(await page.textContent(".lab-verdict")).toMatch(
    /^The loss falls, but less than it should\. The last batch’s loss: .*You guessed: The loss falls, but less/,
  );
  expect(await page.locator(".plot-curve").count()).toBe(2);
  expect(await page.locator(".mistake").isVisible()).toBe(true);
  await probe(page, "check");
  const failing = await page
    .locator('[data-tensor-name]:not([data-differing="0"])')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.tensorName));
  expect(failing).toEqual(["x", "0.k", "0.b"]);
  const heads = await page.locator("[data-tensor-name] th").allTextContents();
  expect(heads.slice(0, 3)).toEqual(["image", "first kernel", "first biases"]);
  await probe(page, "picture");
  expect(await page.locator(".gradient-picture canvas").count()).toBe(3);
  await page.selectOption("#lab-mistake", "transpose-missing");
  await probe(page, "train");
  expect(await page.textContent(".lab-state")).toMatch(/It stops with an error: .*do not multiply/);
  expect(troubles).toEqual([]);
});

test("digits that do not come are no symptom of the mistake, and come at the next try", async () => {
  const { page } = await site.open("break-it");
  await page.waitForSelector(".gradient-picture canvas");
  const digits = /\.idx\.[0-9a-f]+\.gz$/;
  await page.route(digits, (route) => route.abort());
  await page.selectOption("#lab-mistake", "batch-mean"); // whose worker has no digits yet
  await page.selectOption(".break-it select", "The loss grows, or is no number any more");
  await probe(page, "train");
  expect(await page.textContent(".lab-state")).toMatch(
    /^This could not be tried: .*\. Try again\.$/,
  );
  expect(await page.textContent(".lab-verdict")).toBe("");
  expect(await page.locator(".mistake").isVisible()).toBe(false);
  await page.unroute(digits);
  await probe(page, "train");
  expect(await page.textContent(".lab-verdict")).toContain("You guessed: The loss grows");
});

test("a mystery is found by probing, and not named before", async () => {
  const { page } = await site.open("break-it?mystery=3");
  const hidden = mystery(3);
  await probe(page, "check");
  expect(await page.locator(".mistake").isVisible()).toBe(false);
  const answer = page.locator('label:has-text("Which mistake is it?") select');
  const other = hidden.id === "no-shift" ? "Channels are swapped" : "No shift by the maximum";
  await answer.selectOption(other);
  expect(await page.textContent(".lab-state")).toMatch(/^✗ It is not/);
  await answer.selectOption(mistakeWords()[hidden.id].name);
  expect(await page.textContent(".lab-state")).toBe("✓ Found, with one probe.");
  expect(await page.locator(".mistake").isVisible()).toBe(true);
});

test("the changed line and the picture are there before anything is pressed", async () => {
  const { page } = await site.open("break-it?mistake=batch-mean");
  await page.waitForSelector(".gradient-picture canvas");
  expect(await page.locator(".changed-line del").allTextContents()).toEqual([
    "grad_z = (p - y) / n",
    "gradZ.data[i] = (p.data[i] - y.data[i]) / n;",
  ]);
  expect(await page.locator(".changed-line ins").first().textContent()).toBe("grad_z = p - y");
});

test("a check ends no training, and a guess that comes late is judged all the same", async () => {
  const { page } = await site.open("break-it?mistake=gradient-everywhere");
  await page.click('[data-probe="train"]');
  await page.waitForFunction(() =>
    /^Step \d/.test(document.querySelector(".lab-state")?.textContent ?? ""),
  );
  await page.click('[data-probe="check"]');
  await page.waitForSelector("[data-tensor-name]", { timeout: 60_000 });
  await page.waitForSelector(".lab-verdict[data-symptom]", { timeout: 60_000 });
  const symptom = page.locator(".break-it select").first();
  await symptom.selectOption("It stops with an error");
  expect(await page.textContent(".lab-verdict")).toMatch(
    /You guessed: It stops with an error\. That is not so\.$/,
  );
});

test("a check that agrees beside a picture of NaN says why both are so", async () => {
  const { page } = await site.open("break-it?mistake=no-shift&weights=article");
  await probe(page, "check");
  const agree = await page.locator('[data-tensor-name][data-differing="0"]').count();
  const numbers = await page.locator(".gradient-picture").last().textContent();
  const isBoth = agree === 7 && /not numbers/.test(numbers ?? "");
  expect(await page.locator(".lab-overflowed").isVisible()).toBe(isBoth);
});

test("the fingerprints of all mistakes stand in a table, each mark under its heading", async () => {
  const { page } = await site.open("break-it?mystery=3");
  expect(await page.locator(".fingerprints").isVisible()).toBe(false);
  await page.getByRole("button", { name: "Show the fingerprints of all mistakes" }).click();
  await page.waitForFunction(
    (count) => document.querySelectorAll("[data-fingerprint][data-done]").length === count,
    MISTAKE_IDS.length,
    { timeout: 120_000 },
  );
  const edges = (row: string) =>
    page
      .locator(`.fingerprints ${row} > *`)
      .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().left)));
  expect(await edges('[data-fingerprint="no-shift"]')).toEqual(await edges("thead tr"));
  const height = (row: string) =>
    page.locator(`.fingerprints ${row}`).evaluate((tr) => tr.getBoundingClientRect().bottom);
  expect(await height("thead tr")).toBeLessThan(await height("tbody tr:first-child"));
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("fingerprints");
  const marks = (mistake: string) =>
    page.locator(`[data-fingerprint="${mistake}"] td`).allTextContents();
  expect(await marks("no-shift")).toEqual(Array<string>(7).fill("✓"));
  expect((await marks("kernel-not-rotated")).map((mark) => mark[0])).toEqual([..."✗✗✗✓✓✓✓"]);
  expect(await marks("transpose-missing")).toEqual(["it stops with an error"]);
});
