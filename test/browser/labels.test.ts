import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { mystery } from "../../src/lab/index.js";
import { networkArrived } from "./network-page.js";
import { skipGuesses } from "./skip-guesses.js";
import { useSite } from "./use-site.js";

const site = useSite();

/** Changes the text of every option of a page, as a browser's translation does. */
function translate(page: Page): Promise<void> {
  return page.$$eval("option", (options) => {
    for (const [i, option] of options.entries()) option.textContent = `Übersetzung ${i}`;
  });
}

/** Every number of a page's matrices, and every measured one. */
function numbers(page: Page): Promise<(string | null)[]> {
  return page.$$eval("td[data-term], [data-metric]", (found) =>
    found.map((e) => (e as HTMLElement).dataset.value ?? e.textContent),
  );
}

test.each([
  ["pooling-relu-flatten", "size", "6-3"],
  ["pooling-relu-flatten", "numbers", "tie"],
  ["pooling-relu-flatten", "order", "ReLU"],
  ["chain-rule", "z", "max"],
  ["unfold-kernel", "layer", "conv2", "side=12&window=3&in=4&out=16"],
  ["cross-entropy", "dtype", "float32"],
])(
  "on /%s the menu %s means the same, %s, whatever its options are called",
  async (name, menu, value, sizes = "") => {
    const there = await site.open(`${name}?${menu}=${encodeURIComponent(value)}&${sizes}`);
    const expected = await numbers(there.page);
    const { page } = await site.open(name);
    await skipGuesses(page);
    const select = page.locator(`select[name="${menu}"]`).first(); // a far figure may have it too
    const initial = await select.inputValue();
    await translate(page);
    await select.selectOption(value);
    await expect.poll(() => numbers(page)).toEqual(expected);
    await select.selectOption(initial);
    await expect.poll(() => new URL(page.url()).searchParams.get(menu)).toBeNull();
    expect(site.troubles()).toEqual([]);
  },
);

test("on /network another digit has the same gradient, whatever the label's options are called", async () => {
  const pixel = "network?at=∂L/∂X:0:400";
  const gradient = (page: Page) => page.locator(".receipt").getAttribute("data-value");
  const there = await site.open(`${pixel}&digit=1`);
  await networkArrived(there.page);
  const expected = await gradient(there.page);
  const { page } = await site.open(pixel);
  await networkArrived(page);
  expect(await gradient(page)).not.toBe(expected);
  await translate(page);
  await page.locator('input[name="digit"]').press("ArrowRight");
  await expect.poll(() => gradient(page)).toBe(expected);
});

test("an address that wrote the option's text still opens", async () => {
  const { page } = await site.open("pooling-relu-flatten?numbers=a+window+all+equal");
  expect(await page.locator('select[name="numbers"]').inputValue()).toBe("equal");
});

test("the lab takes a mistake by its value, and a guess at a mystery too", async () => {
  const { page } = await site.open("break-it?mystery=3");
  await page.locator(".break-it button").first().waitFor();
  await translate(page);
  await page.locator(".break-it select").selectOption(mystery(3).id);
  expect(await page.locator(".lab-state").getAttribute("data-found")).toBe("true");
  const menu = page.locator("#lab-mistake");
  await menu.selectOption("no-shift");
  await expect.poll(() => new URL(page.url()).searchParams.get("mystery")).toBeNull();
  const taken = page.locator(".mistake");
  await expect.poll(() => taken.getAttribute("data-mistake")).toBe("no-shift");
});
