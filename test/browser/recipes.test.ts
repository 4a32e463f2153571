import { expect, test } from "vitest";
import { outOfView } from "./in-one-view.js";
import { skipGuesses } from "./skip-guesses.js";
import { openSettings, status } from "./training-page.js";
import { typeInto } from "./type-into.js";
import { useSite } from "./use-site.js";

const site = useSite();

test("the chosen recipe is marked, and what is otherwise stands beside the settings", async () => {
  const { page } = await site.open("recipes");
  await status(page, "idle");
  await page.getByRole("link", { name: "The best in a minute" }).first().click();
  await status(page, "idle");
  await expect
    .poll(() => page.locator(".preset-links [aria-current]").textContent())
    .toBe("The best in a minute");
  expect(await page.locator(".settings-name").textContent()).toBe("The best in a minute · seed 1");
  await openSettings(page);
  await typeInto(page.getByLabel("Epochs of warm-up"), "0");
  await expect
    .poll(() => page.locator(".settings-name").textContent())
    .toBe("The best in a minute · epochs of warm-up 0 · seed 1");
  expect(await page.locator(".preset-links [aria-current]").count()).toBe(0);
  expect(await page.locator(".preset-links [data-nearest]").textContent()).toBe(
    "The best in a minute",
  );
});

test("Train and the curves of a recipe fit one view", async () => {
  const { page } = await site.open("recipes");
  await page.setViewportSize({ width: 1280, height: 900 });
  await status(page, "idle");
  const parts = [".settings-fold", ".training-buttons", ".training-metrics", ".loss-chart"];
  expect(await outOfView(page, '[data-figure="recipes"]', parts)).toEqual([]);
});

test("an ingredient’s name, and its bar, open its runs, each of which can be run here", async () => {
  const { page } = await site.open("recipes");
  await status(page, "idle");
  await skipGuesses(page);
  const table = page.locator('[data-figure="variations"]');
  const runs = table.locator(".seed-runs").nth(1);
  const name = table.locator("tbody th button").nth(1);
  expect(await runs.isVisible()).toBe(false);
  await name.press("Enter");
  expect(await name.getAttribute("aria-expanded")).toBe("true");
  expect(await runs.locator("a").count()).toBe(5);
  await table.locator(".seed-bar").nth(1).click();
  expect(await runs.isVisible()).toBe(false);
  await table.locator(".seed-bar").nth(1).click();
  const recipe = await name.textContent();
  await runs.locator('[data-seed="3"]').click();
  await status(page, "idle");
  expect(recipe).not.toBe("");
  await expect.poll(() => page.locator(".settings-name").textContent()).toMatch(/seed 3$/);
});
