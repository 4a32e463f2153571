import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useSite } from "./use-site.js";

const site = useSite();

const guess = (page: Page) => page.locator('[data-guess="outputs-of-a-weight"]');
const veil = (page: Page) => page.locator("#linear[data-veiled]");
/** Whether pointer, keys and screen readers reach what the guess covers. */
const isInReach = (page: Page) =>
  page.locator("#linear").evaluate((covered) => !covered.matches("[inert]"));

test("a figure that would answer a guess is out of reach until the guess is made, and remembered as uncovered", async () => {
  const { page } = await site.open("linear");
  await veil(page).waitFor();
  expect(await isInReach(page)).toBe(false);
  await guess(page).getByRole("textbox").fill("12");
  await guess(page).getByRole("button", { name: "Compare" }).click();
  expect(await veil(page).count()).toBe(0);
  expect(await isInReach(page)).toBe(true);
  await page.reload();
  await expect.poll(() => guess(page).locator(".verdict").textContent()).toContain("12");
  expect(await veil(page).count()).toBe(0);
});

test("the veil leads to its question, and lets the reader skip it, by keys alone and for good", async () => {
  const { page } = await site.open("linear");
  await veil(page).waitFor();
  await page.locator(".veil").getByRole("button", { name: "To the question" }).focus();
  await page.keyboard.press("Enter");
  expect(
    await guess(page)
      .getByRole("textbox")
      .evaluate((input) => input === document.activeElement),
  ).toBe(true);
  await page.locator(".veil").getByRole("button", { name: "Skip, show me" }).press("Enter");
  expect(await isInReach(page)).toBe(true);
  expect(await page.locator("#linear").evaluate((it) => it === document.activeElement)).toBe(true);
  await page.keyboard.press("Tab");
  expect(await page.locator("#linear :focus").count()).toBe(1);
  await page.reload();
  await expect.poll(() => guess(page).locator(".verdict").textContent()).toBe("Answer: 4.");
  expect(await veil(page).count()).toBe(0);
});

test("a click on the veil changes nothing: the chosen cell stays chosen", async () => {
  const { page } = await site.open("linear");
  await veil(page).waitFor();
  await page.locator(".veil > div").click({ position: { x: 500, y: 200 } });
  expect(await page.locator('#linear td[data-lit="chosen"]').count()).toBe(1);
});

test.each(["linear?n=3", "linear?cell=Z[0,2]", "linear#linear"])(
  "a link to what is covered shows it: /%s",
  async (address) => {
    const { page } = await site.open(address);
    await guess(page).waitFor();
    expect(await veil(page).count()).toBe(0);
  },
);

test("paper shows what is covered", async () => {
  const { page } = await site.open("linear");
  await veil(page).waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await veil(page).evaluate((covered) => getComputedStyle(covered).filter)).toBe("none");
  expect(await page.locator(".veil").isVisible()).toBe(false);
});

test("what is wrong with a guess is said until the reader answers again", async () => {
  const { page } = await site.open("linear");
  await guess(page).getByRole("button", { name: "Compare" }).click();
  const error = guess(page).getByRole("alert");
  expect(await error.textContent()).toBe("Choose or type a guess, or skip.");
  await guess(page).getByRole("textbox").fill("3");
  expect(await error.textContent()).toBe("");
});
