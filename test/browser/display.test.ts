import { expect, test } from "vitest";
import { useSite } from "./use-site.js";

const site = useSite();
const LIGHT = { colorScheme: "light" } as const;

const paper = () => getComputedStyle(document.documentElement).backgroundColor;
const width = (element: Element) => element.getBoundingClientRect().width;

test("a page is light or dark as the system is, until the reader chooses, which is remembered and there before the first paint", async () => {
  const { page } = await site.open("linear", LIGHT);
  const light = await page.evaluate(paper);
  const scheme = page.getByRole("combobox", { name: "Light or dark" });
  await scheme.selectOption("Dark");
  const dark = await page.evaluate(paper);
  expect(dark).not.toBe(light);
  await page.goto(site.url("about"), { waitUntil: "commit" });
  await page.waitForSelector("body", { state: "attached" });
  expect(await page.evaluate(() => document.documentElement.dataset.scheme)).toBe("dark");
  expect(await page.evaluate(paper)).toBe(dark);
  expect(await scheme.inputValue()).toBe("dark");
  await scheme.selectOption("As the system");
  expect(await page.evaluate(paper)).toBe(light);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(() => page.evaluate(paper)).toBe(dark);
});

test("what is drawn on a canvas follows the choice", async () => {
  const { page } = await site.open("unfold-kernel", LIGHT);
  const canvas = page.locator("main canvas").first();
  await canvas.scrollIntoViewIfNeeded();
  const drawn = () => canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL());
  const light = await drawn();
  await page.getByRole("combobox", { name: "Light or dark" }).selectOption("Dark");
  await expect.poll(drawn).not.toBe(light);
});

test("on a projector type and figures are larger and the list of pages is away, by button or key, until Escape", async () => {
  const { page } = await site.open("linear", { viewport: { width: 1920, height: 1080 } });
  const matrix = page.locator("main table").first();
  const pages = page.getByRole("navigation", { name: "Pages" });
  const before = await matrix.evaluate(width);
  await page.getByRole("button", { name: "Projector" }).click();
  await expect.poll(() => matrix.evaluate(width)).toBeGreaterThan(before * 1.2);
  expect(await pages.isVisible()).toBe(false);
  expect(await page.locator(":focus").textContent()).toContain("Leave the projector view");
  expect(await page.getByRole("navigation", { name: "On this page" }).isVisible()).toBe(false);
  await page.goto(site.url("chain-rule"));
  expect(await pages.isVisible()).toBe(false);
  await page.getByRole("button", { name: "Leave the projector view" }).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => pages.isVisible()).toBe(true);
  await page.keyboard.press("Alt+p");
  await expect.poll(() => pages.isVisible()).toBe(false);
  await page.getByRole("button", { name: "Leave the projector view" }).press("Enter");
  await expect.poll(() => pages.isVisible()).toBe(true);
  expect(await page.locator(":focus").textContent()).toBe("Projector");
});

test("where text is written the projector’s key is a letter, π on a Mac", async () => {
  const { page } = await site.open("exercises/unfold-input");
  const isProjecting = () => page.locator("html.projector").count();
  await page.locator("main :is(textarea, [contenteditable=true])").first().focus();
  await page.keyboard.press("Alt+p");
  expect(await isProjecting()).toBe(0);
  await page.locator("h1").click();
  await page.keyboard.press("Alt+p");
  expect(await isProjecting()).toBe(1);
});

test("a page is cited with its version and with its address, without the state that the reader has set; citation and code are copied", async () => {
  const { page } = await site.open("linear?n=2#every-cell-in-turn");
  const cite = page.locator(".cite-as");
  await expect.poll(() => cite.textContent()).toContain(site.url("linear"));
  expect(await cite.textContent()).toMatch(
    /“The linear layer”, Unfold\. Version \d+\.\d+\.\d+, \d{4}-\d\d-\d\d\./,
  );
  expect(await cite.textContent()).not.toMatch(/[?#]/);
  expect(await page.getByRole("contentinfo").textContent()).toMatch(/error/);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole("button", { name: "Copy the citation" }).click();
  await page.getByRole("contentinfo").getByText("Copied.").waitFor();
  expect(await copied()).toBe((await cite.textContent())!.replace(/\s+/g, " ").trim());
  const block = page.locator("main .observablehq-pre-container").first();
  await block.getByRole("button", { name: "Copy this code" }).press("Enter");
  await block.getByText("Copied.").waitFor();
  expect(await copied()).toBe(await block.locator("code").textContent());
});
