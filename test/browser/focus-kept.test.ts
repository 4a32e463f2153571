import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { skipGuesses } from "./skip-guesses.js";
import { useSite } from "./use-site.js";

const site = useSite();

async function openAt(path: string): Promise<Page> {
  const { page } = await site.open(path);
  await skipGuesses(page);
  return page;
}

const isFocused = (page: Page, selector: string) =>
  page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector);

test("a step to the last position, and to the first, leaves the focus at the slider", async () => {
  const page = await openAt("linear");
  const stepper = page.locator('[data-stepper="step"]');
  const slider = stepper.getByRole("slider");
  const last = Number(await slider.getAttribute("max"));
  for (const [button, before, at] of [
    ["Next", last - 1, last],
    ["Back", 1, 0],
  ] as const) {
    await slider.fill(String(before));
    const pressed = stepper.getByRole("button", { name: button });
    await pressed.press("Enter");
    expect(await slider.inputValue()).toBe(String(at));
    await expect.poll(() => pressed.isDisabled()).toBe(true);
    expect(await slider.evaluate((one) => one.matches(":focus"))).toBe(true);
  }
});

test("a frequency that is chosen by keys keeps the focus, and the next is chosen from there", async () => {
  const page = await openAt("frequencies?weights=blur&down=0&across=0");
  await page.locator('[data-frequency="0,0"]').focus();
  for (const [key, chosen] of [
    ["ArrowDown", "1,0"],
    ["ArrowRight", "1,1"],
  ] as const) {
    await page.keyboard.press(key);
    await page.keyboard.press("Enter");
    await expect
      .poll(() => isFocused(page, `[data-frequency="${chosen}"][aria-selected="true"]`))
      .toBe(true);
  }
});

test("a hunt’s check leaves the focus at what it says", async () => {
  const page = await openAt("slips");
  const hunt = page.locator("[data-hunt]").first();
  await hunt.getByRole("button", { name: "Ask the check" }).press("Enter");
  await expect.poll(() => isFocused(page, "[data-hunt] .hunt-verdict")).toBe(true);
});

test("a number goes back to its own value by keys, and the worst is examined, without a loss of the focus", async () => {
  const page = await openAt("gradient-check");
  const home = page.getByRole("button", { name: "Back to its own value" });
  await page.locator(".microscope-controls").getByRole("slider").first().press("ArrowRight");
  await expect.poll(() => home.getAttribute("aria-disabled")).toBe("false");
  await home.press("Enter");
  await expect.poll(() => home.getAttribute("aria-disabled")).toBe("true");
  expect(await home.evaluate((one) => one.matches(":focus"))).toBe(true);
  const examine = page.getByRole("button", { name: "Put it under the microscope" });
  // The table is computed anew after what was moved: its button may go while it is pressed.
  await expect
    .poll(async () => {
      await examine.press("Enter");
      return isFocused(page, "figure:has(.microscope)");
    })
    .toBe(true);
});

test("a button that measures can be left and found again by keys", async () => {
  const page = await openAt("the-code");
  const button = page.locator(".forward-times button");
  await button.press("Enter");
  await expect.poll(() => button.getAttribute("aria-disabled")).toBe("true");
  expect(await button.evaluate((one) => one.matches(":focus"))).toBe(true);
});

test("a formula in the debugger is moved by its own keys, which do not step", async () => {
  const page = await openAt(`network?at=${encodeURIComponent("conv1:0:300")}`);
  const formula = page.locator(".receipt .katex-display");
  await formula.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown"); // a key that steps, and so has the last word
  await expect.poll(() => new URL(page.url()).searchParams.get("at")).not.toBe("conv1:0:300");
  expect(new URL(page.url()).searchParams.get("at")).toBe("conv1:0:300:0");
});
