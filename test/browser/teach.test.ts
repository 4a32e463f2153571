import { expect, test } from "vitest";
import { EXERCISES, MISTAKES } from "../../src/exercises/index.js";
import { EMBEDDABLE, embedAddress } from "../../src/workbench/embed.js";
import { useSite } from "./use-site.js";

const site = useSite();

test("the tables name every exercise and every mistake", async () => {
  const { page } = await site.open("teach");
  const rows = (label: string) =>
    page.locator(`[aria-label="${label}"] tbody th`).allTextContents();
  expect(await rows("Exercises")).toEqual(EXERCISES.map(({ title }) => title));
  expect(await rows("Mistakes")).toEqual(MISTAKES.map(({ name }) => name));
});

test("the snippet frames the chosen figure", async () => {
  const { page } = await site.open("teach");
  await page.selectOption("#embed-figure", { label: "Why the kernel is rotated" });
  const snippet = await page.inputValue(".embed textarea");
  expect(snippet).toContain(`${site.address}convolution-gradients.html?embed=1#rotation`);
  const frame = page.frameLocator(".embed iframe");
  await page.locator(".embed iframe").scrollIntoViewIfNeeded();
  await frame.locator("#rotation").waitFor();
});

test("a page that is asked for one figure shows that one alone", async () => {
  for (const embeddable of EMBEDDABLE) {
    const { page, troubles } = await site.open(embedAddress(embeddable));
    await page.locator(`#${embeddable.figure}`).waitFor();
    expect(
      await page.locator("h1, #observablehq-sidebar, footer").filter({ visible: true }).count(),
    ).toBe(0);
    expect(await page.locator("main figure").filter({ visible: true }).count()).toBe(1);
    expect(troubles).toEqual([]);
    await page.context().close();
  }
});
