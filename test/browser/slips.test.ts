import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useSite } from "./use-site.js";

const site = useSite();

const hunt = (page: Page, name: string) => page.locator(`[data-hunt="${name}"]`);
const ask = (page: Page, name: string) =>
  hunt(page, name).getByRole("button", { name: "Ask the check" }).click();
const verdict = (page: Page, name: string) =>
  hunt(page, name).locator(".hunt-verdict").textContent();
/** By how many pixels the lowest of what is drawn reaches out of its hunt. */
const overhang = (page: Page, name: string) =>
  hunt(page, name).evaluate((root) => {
    const drawn = [root, ...root.querySelectorAll(".hunt-drawing > *")];
    const [bottom = 0, ...inner] = drawn.map((e) => e.getBoundingClientRect().bottom);
    return Math.max(...inner) - bottom;
  });
const tally = (page: Page) => page.locator(".hunt-tally").textContent();

test("nothing gives a slip away before the check is asked", async () => {
  const { page, troubles } = await site.open("slips");
  for (const name of ["weights", "inputs", "kernel", "pixels", "logits", "remark"]) {
    expect(await hunt(page, name).getAttribute("data-verdict")).toBe("");
    expect(await hunt(page, name).locator(".hunt-drawing > *").count()).toBe(0);
  }
  expect(await tally(page)).toContain("0 of 6");
  expect(troubles).toEqual([]);
});

test("each slip is found: by a clash, by a shape, by central differences, by a measurement", async () => {
  const { page } = await site.open("slips");
  for (const name of ["weights", "kernel", "pixels", "logits", "remark"]) await ask(page, name);
  expect(await verdict(page, "weights")).toContain("It is right as it is printed.");
  expect(await verdict(page, "kernel")).toContain("These are the right numbers, transposed.");
  expect(await verdict(page, "pixels")).toContain("cannot be multiplied");
  expect(await verdict(page, "logits")).toContain("9 of 9 cells differ");
  expect(await hunt(page, "remark").getAttribute("data-verdict")).toBe("wrong");
  expect(await tally(page)).toContain("1 of 6");
  for (const name of ["weights", "kernel", "pixels", "logits", "remark"])
    expect(await overhang(page, name), `${name} covers what is below it`).toBeLessThan(1);
});

test("a slip is mended in its place by keys, the check agrees at once, and a reload remembers it", async () => {
  const { page } = await site.open("slips");
  const ofKernel = hunt(page, "pixels").locator("select").nth(1);
  await ofKernel.focus();
  await page.keyboard.press("ArrowUp"); // from K″ᵀ to K″
  await ask(page, "pixels");
  expect(await verdict(page, "pixels")).toContain("You have mended it.");
  await ask(page, "logits");
  await hunt(page, "logits").locator("select").first().selectOption("1");
  expect(await verdict(page, "logits")).toContain("✓ All 9 cells agree");
  await page.reload();
  await expect.poll(() => tally(page)).toContain("2 of 6");
  expect(await ofKernel.inputValue()).toBe("K″");
  await hunt(page, "pixels").getByRole("button", { name: "As printed" }).click();
  expect(await verdict(page, "pixels")).toContain("cannot be multiplied");
  expect(await tally(page)).toContain("1 of 6");
});

test("the options of a place are read aloud with the sign of transposition as a word", async () => {
  const { page } = await site.open("slips");
  const options = hunt(page, "weights").locator("select").first().getByRole("option");
  const named = options.and(page.getByRole("option", { name: "Xᵀ; X transposed", exact: true }));
  expect(await named.allTextContents()).toEqual(["Xᵀ"]);
});

test("the factor of the printed gradient is the size of the batch, in every cell", async () => {
  const { page } = await site.open("slips");
  await ask(page, "logits");
  const ratios = await hunt(page, "logits")
    .locator("[data-metric]")
    .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset.value)));
  expect(ratios).toHaveLength(9);
  for (const ratio of ratios) expect(ratio).toBeCloseTo(3, 4);
});

test("the factor is resolved after a wrong guess as after a right one", async () => {
  const { page } = await site.open("slips");
  await page.getByText("A hint").click();
  const guess = page.locator('[data-guess="slip-factor"]');
  await guess.locator("select").selectOption("by C, the number of classes");
  await guess.getByRole("button", { name: "Compare" }).click();
  expect(await guess.locator(".verdict").textContent()).toBe(
    "Your guess: by C, the number of classes. Answer: by n, the number of examples.",
  );
});

test("a symbol pointed at lights wherever it stands in a formula", async () => {
  const { page } = await site.open("slips");
  await page.locator('.katex [data-term="K″"]').first().hover();
  await expect
    .poll(() => page.locator('.katex [data-term="K″"][data-lit="chosen"]').count())
    .toBeGreaterThan(1);
});
