import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { drawAll } from "./loading.js";
import { networkArrived } from "./network-page.js";
import { settled } from "./page-checks.js";
import { skipGuesses } from "./skip-guesses.js";
import { useSite } from "./use-site.js";

const site = useSite();
const FIGURE = '[data-figure="unfold-kernel"]';

/** How the first element looks that has this role beside the chosen cell. */
const lookOf = (page: Page, role: string) =>
  page
    .locator(`main td[data-lit="${role}"]:not(:focus)`)
    .first()
    .evaluate((cell) => {
      const { outlineStyle, outlineWidth, backgroundColor } = getComputedStyle(cell);
      return { outline: `${outlineStyle} ${outlineWidth}`, backgroundColor };
    });

test("where the system sets the colours, chosen, partner and use have outlines of different kinds, and the heat of cells stays", async () => {
  const { page } = await site.open("unfold-kernel", { forcedColors: "active" });
  await skipGuesses(page);
  const cell = page.locator(`${FIGURE} td[data-term="K[0,0,0,0]"]`).first();
  await cell.click();
  await page.mouse.move(0, 0);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  const looks = [];
  for (const role of await rolesOf(page)) looks.push((await lookOf(page, role)).outline);
  expect(looks.length).toBeGreaterThan(2);
  expect(new Set(looks).size).toBe(looks.length);
  const heat = await page
    .locator('main .pane td[data-sign="+"], main .pane td[data-sign="-"]')
    .evaluateAll((cells) => cells.map((one) => getComputedStyle(one).backgroundColor));
  expect(new Set(heat).size).toBeGreaterThan(2);
});

/** The roles that cells on the page have now. */
const rolesOf = (page: Page) =>
  page
    .locator("main td[data-lit]")
    .evaluateAll((cells) => [...new Set(cells.map((one) => (one as HTMLElement).dataset.lit!))]);

test("where the system sets the colours, the focus has an outline of its own, on the chosen cell too", async () => {
  const { page } = await site.open("unfold-kernel", { forcedColors: "active" });
  await skipGuesses(page);
  const cells = page.locator(`${FIGURE} .tensor[data-tensor="Y"] td`);
  const outlines = () =>
    cells.evaluateAll((all) =>
      all.map((cell) => {
        const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(cell);
        return `${outlineStyle} ${outlineWidth} ${outlineOffset}`;
      }),
    );
  await cells.first().click();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const [first, focused, ...others] = await outlines();
  expect([first, ...others]).not.toContain(focused);
  await cells.nth(1).evaluate((cell) => (cell as HTMLElement).blur());
  const [, chosen] = await outlines();
  expect(others).not.toContain(chosen);
  expect(chosen).not.toBe(focused);
});

test("where the system sets the colours, bars and the keys of curves keep theirs", async () => {
  const { page } = await site.open("cross-entropy");
  await skipGuesses(page);
  await drawAll(page);
  const seen = () =>
    page.locator("main :is(.bar-track, .bar-fill, .plot-key)").evaluateAll((all) =>
      all.map((one) => {
        const key = getComputedStyle(one, "::before").borderTopColor;
        const { backgroundColor, backgroundImage } = getComputedStyle(one);
        return one.matches(".plot-key") ? key : `${backgroundColor} ${backgroundImage}`;
      }),
    );
  const before = await seen();
  expect(new Set(before).size).toBeGreaterThan(3);
  await page.emulateMedia({ forcedColors: "active" });
  expect(await seen()).toEqual(before);
});

test("where the system forces dark colours, what is drawn is drawn for them, whatever scheme was chosen", async () => {
  const { page } = await site.open("about", { colorScheme: "dark" });
  const scheme = () => page.evaluate(() => document.documentElement.dataset.scheme);
  await page.evaluate(() => {
    localStorage.setItem("unfold.scheme", "light");
    dispatchEvent(new StorageEvent("storage")); // as from another tab
  });
  expect(await scheme()).toBe("light");
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await expect.poll(scheme).toBe("dark");
  await page.emulateMedia({ forcedColors: "none", colorScheme: "dark" });
  await expect.poll(scheme).toBe("light");
});

test("a reader who asks for more contrast gets it, light and dark", async () => {
  const { page } = await site.open("about", { contrast: "more", colorScheme: "light" });
  const ink = () => getComputedStyle(document.body).color;
  expect(await page.evaluate(ink)).toBe("rgb(0, 0, 0)");
  await page.emulateMedia({ contrast: "more", colorScheme: "dark" });
  await expect.poll(() => page.evaluate(ink)).toBe("rgb(255, 255, 255)");
});

test("what is printed is light, whole and has its tints, from a dark page too, which is dark again afterwards", async () => {
  const { page } = await site.open("unfold-kernel", { colorScheme: "dark" });
  const print = (type: "beforeprint" | "afterprint") =>
    page.evaluate((type) => {
      dispatchEvent(new Event(type));
      return document.documentElement.dataset.scheme;
    }, type);
  expect(await print("beforeprint")).toBe("light");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const cut = await page
    .locator("main figure :is(.panes, .scrolling)")
    .evaluateAll((boxes) =>
      boxes.filter((box) => getComputedStyle(box).overflowX !== "visible").map((b) => b.className),
    );
  expect(cut).toEqual([]);
  expect(
    await page
      .locator(`${FIGURE} .pane td`)
      .first()
      .evaluate((cell) => getComputedStyle(cell).getPropertyValue("print-color-adjust")),
  ).toBe("exact");
  expect(await print("afterprint")).toBe("dark");
});

test.each([
  ["unfold-kernel", "#first-layer canvas"],
  ["network?at=conv1:2:300", ":is(.strip, .close-up) canvas"],
])(
  "before a dark page is printed its canvases are drawn in light, without waiting for a frame: /%s",
  async (path, canvases) => {
    const { page } = await site.open(path);
    await drawAll(page);
    if (path.startsWith("network")) await networkArrived(page);
    await page.evaluate(() => {
      localStorage.setItem("unfold.scheme", "dark");
      dispatchEvent(new StorageEvent("storage")); // as from another tab
    });
    await settled(page);
    const pictures = () =>
      page
        .locator(canvases)
        .evaluateAll((all) => all.map((canvas) => (canvas as HTMLCanvasElement).toDataURL()));
    const dark = await pictures();
    expect(dark.length).toBeGreaterThan(0);
    const printed = await page.locator(canvases).evaluateAll(async (all) => {
      dispatchEvent(new Event("beforeprint"));
      await null; // as the browser does after an event of its own, before it prints
      return all.map((canvas) => (canvas as HTMLCanvasElement).toDataURL());
    });
    expect(printed.filter((picture, i) => picture === dark[i])).toEqual([]);
    await settled(page);
    expect(await pictures()).toEqual(printed);
  },
);

test("figures that nobody has come near to are drawn when the page is printed, without waiting for a frame", async () => {
  const { page } = await site.open("unfold-kernel");
  const canvas = page.locator("#first-layer canvas").first();
  const hasPicture = await canvas.evaluate((drawn: HTMLCanvasElement) => {
    const isDrawn = () => {
      const { width, height } = drawn;
      const { data } = drawn.getContext("2d")!.getImageData(0, 0, width, height);
      return data.some((value) => value !== 0);
    };
    const before = isDrawn();
    dispatchEvent(new Event("beforeprint"));
    return [before, isDrawn()];
  });
  expect(hasPicture).toEqual([false, true]);
  expect(await page.locator(".price-growth path").count()).toBeGreaterThan(0);
});
