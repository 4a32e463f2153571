import { expect, test } from "vitest";
import { EMBEDDABLE, embedAddress } from "../../src/chapters/teach/embed.js";
import { EXERCISES } from "../../src/exercises/index.js";
import { MISTAKES, mistakeWords } from "../../src/mistakes/index.js";
import { useSite } from "./use-site.js";

const site = useSite();

test("the tables name every exercise and every mistake", async () => {
  const { page } = await site.open("teach");
  const rows = (label: string) =>
    page.locator(`[aria-label="${label}"] tbody th`).allTextContents();
  expect(await rows("Exercises")).toEqual(EXERCISES.map(({ words }) => words.en.title));
  expect(await rows("Mistakes")).toEqual(MISTAKES.map(({ id }) => mistakeWords()[id].name));
});

test("the snippet frames the chosen figure", async () => {
  const { page } = await site.open("teach");
  await page.selectOption("#embed-figure", { label: "Why the kernel is rotated" });
  const snippet = await page.inputValue(".embed textarea");
  expect(snippet).toContain(`${site.address}convolution-gradients.html?embed=rotation`);
  const frame = page.frameLocator(".embed iframe");
  await page.locator(".embed iframe").scrollIntoViewIfNeeded();
  await frame.locator("#rotation td").first().waitFor();
  // As high as the figure: nothing scrolls inside.
  const scrolls = () => frame.locator("html").evaluate((root) => root.scrollHeight > innerHeight);
  await expect.poll(scrolls).toBe(false);
  const height = await page.locator(".embed iframe").getAttribute("height");
  expect(await page.inputValue(".embed textarea")).toContain(`height="${height}"`);
});

test("the framed figure does not scroll the page around it", async () => {
  const { page } = await site.open("teach", { viewport: { width: 1280, height: 5000 } });
  // A frame further down than this window comes when it is near; the page is at its upper edge again before it does.
  await page.locator(".embed iframe").evaluate((frame) => {
    frame.setAttribute("loading", "eager");
  });
  await page
    .frameLocator(".embed iframe")
    .locator(`#${EMBEDDABLE[0]!.figure} td`)
    .first()
    .waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("a page that is asked for a figure that it does not have shows itself", async () => {
  const { page } = await site.open("about?embed=nothing");
  expect(await page.locator("h1, #observablehq-sidebar").filter({ visible: true }).count()).toBe(2);
});

test("a page that is asked for one figure shows that one alone", async () => {
  for (const embeddable of EMBEDDABLE) {
    const { page, troubles } = await site.open(embedAddress(embeddable));
    await page.locator(`#${embeddable.figure}`).waitFor();
    expect(
      await page.locator("h1, #observablehq-sidebar, footer").filter({ visible: true }).count(),
    ).toBe(0);
    expect(await page.locator("main figure").filter({ visible: true }).count()).toBe(1);
    await page.keyboard.press("Tab"); // there is no list of pages to skip
    expect(await page.locator("main figure :focus").count()).toBe(1);
    expect(troubles).toEqual([]);
    await page.context().close();
  }
});
