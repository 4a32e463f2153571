import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { mystery } from "../../src/lab/mystery.js";
import { mistakeWords } from "../../src/mistakes/index.js";
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
