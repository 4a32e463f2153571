import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { bytesOf } from "./bytes-of.js";
import { skipGuesses } from "./skip-guesses.js";
import { useSite } from "./use-site.js";

const site = useSite();

/** Chooses in the menu of a figure by the keyboard. */
async function choose(page: Page, figure: string, item: string): Promise<void> {
  await page.locator(`[data-figure="${figure}"] > .figure-menu > button`).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: item }).press("Enter");
}

async function saved(page: Page, figure: string, item: string): Promise<Buffer> {
  const download = page.waitForEvent("download");
  await choose(page, figure, item);
  return bytesOf(await download);
}

/** How many different colours a picture has, the first of them, and its size. */
function look(page: Page, picture: Buffer, type: string) {
  return page.evaluate(
    async ([data, mime]) => {
      const image = new Image();
      image.src = `data:${mime};base64,${data}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext("2d") as CanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
      const pixels = new Uint32Array(bytes.buffer);
      return {
        width: image.width,
        corner: Array.from(bytes.slice(0, 3)),
        colours: new Set(pixels).size,
      };
    },
    [picture.toString("base64"), type] as const,
  );
}

for (const [colorScheme, paper] of [
  ["light", [253, 252, 249]],
  ["dark", [22, 24, 28]],
] as const) {
  test(`a figure is saved as SVG and as PNG, on ${colorScheme} paper, with its typefaces in it`, async () => {
    const { page } = await site.open("unfold-kernel");
    await page.getByRole("combobox", { name: "Light or dark" }).selectOption(colorScheme);
    await skipGuesses(page);
    const svg = await saved(page, "unfold-kernel", "Save as SVG");
    const text = svg.toString();
    expect(text).toContain("@font-face");
    expect(text).toContain("Source Sans 3");
    expect(text).not.toMatch(/(src|href|url\()=?["']?https?:\/\/(?!www\.w3\.org)/);
    const drawn = await look(page, svg, "image/svg+xml");
    const png = await look(page, await saved(page, "unfold-kernel", "Save as PNG"), "image/png");
    for (const { corner, colours } of [drawn, png]) {
      expect(corner).toEqual(paper);
      expect(colours).toBeGreaterThan(30);
    }
    expect(png.width).toBe(2 * drawn.width);
    expect(site.troubles()).toEqual([]);
  });
}

test("a saved picture shows what its menus show", async () => {
  const { page } = await site.open("convolution");
  const chosen = page.locator('[data-figure="finder"] select').first();
  await chosen.selectOption("checkerboard");
  const svg = (await saved(page, "finder", "Save as SVG")).toString();
  expect(svg.match(/<option[^>]*selected[^>]*>[^<]*/g)?.[0]).toContain(
    await chosen.locator("option:checked").textContent(),
  );
});

test("a menu, or the search, that cannot be fetched says so where it was asked for", async () => {
  const { page } = await site.open("linear");
  await skipGuesses(page);
  await page.route(/_page\/(?:figure-menu|copy-menu|dialog)\./, (route) => route.abort());
  const figure = page.locator('[data-figure="linear"]');
  const says = (place: string) =>
    page
      .locator(`${place} > .notice`, { hasText: "A part of this page cannot be fetched." })
      .waitFor();
  await figure.locator(".figure-menu > button").first().click();
  await says(".figure-menu");
  await page.locator(".tensor .menu-button-small").first().click();
  await says(".tensor");
  await page.keyboard.press("Control+k");
  await says("body");
});

test("a link to a figure keeps what is chosen there, and opens the page at the figure", async () => {
  const { page } = await site.open("unfold-kernel?cell=K[0,0,1,0]");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await choose(page, "place-the-row", "Copy a link to this figure");
  const notice = page.locator('[data-figure="place-the-row"] > .figure-menu .notice');
  await expect.poll(() => notice.textContent()).toContain("The link is copied.");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/unfold-kernel\.html\?cell=.*#place-the-row$/);
  await page.goto("about:blank");
  await page.goto(link);
  await expect
    .poll(() =>
      page.locator("#place-the-row").evaluate((f) => Math.abs(f.getBoundingClientRect().top)),
    )
    .toBeLessThan(200);
});
