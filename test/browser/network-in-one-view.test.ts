import { expect, test } from "vitest";
import { cutOff, outOfView } from "./in-one-view.js";
import { networkArrived, WHOLE_PARTS } from "./network-page.js";
import { useSite } from "./use-site.js";

const site = useSite();

/** A moment of each part of the training step, at each of the four levels, small tensors and large ones. */
const MOMENTS = [
  "X",
  "conv1.k",
  "linear.w:92:3",
  "conv1:2:300",
  "conv2:7",
  "conv2:7:40:12",
  "pool2:3:12",
  "flatten:0:20",
  "linear:0:3",
  "p:0:3",
  "L:0:0",
  "∂L/∂linear:0:3",
  "∂L/∂linear.w:92:3",
  "∂L/∂conv2:3:41",
  "∂L/∂conv2.k:30:4",
  "∂L/∂relu1:1:70",
  "∂L/∂conv1.k:1:7",
  "∂L/∂X:0:400",
  "conv2.k⁺:30:4",
  "L⁺",
];

const PARTS = [".reading", ".timeline", ".strip", ".close-up", ".receipt"];

test.each([
  { width: 1280, height: 900, images: 1 },
  { width: 1280, height: 900, images: 8 },
  { width: 1920, height: 1080, images: 1 },
])(
  "the first view of $width × $height is the debugger, at every part and level, with $images images",
  async ({ width, height, images }) => {
    const { page, troubles } = await site.open(`network?images=${images}`, {
      viewport: { width, height },
    });
    await page.waitForSelector(".moment:not(:empty)");
    const found: string[] = [];
    for (const moment of MOMENTS) {
      await page.evaluate((at) => {
        const url = new URL(location.href);
        url.searchParams.set("at", at);
        history.pushState(null, "", url);
        dispatchEvent(new PopStateEvent("popstate"));
      }, moment);
      await expect
        .poll(() => page.locator(".moment").textContent())
        .toContain(`: ${moment.split(":")[0]},`);
      found.push(...(await outOfView(page, "body", PARTS)).map((part) => `${moment} ${part}`));
      const below = await page.$$eval(
        PARTS.join(", "),
        (parts) => parts.filter((part) => part.getBoundingClientRect().bottom > innerHeight).length,
      );
      // Nothing is hidden inside a part either.
      const hidden = await cutOff(page, WHOLE_PARTS);
      found.push(...hidden.map((part) => `${moment}: ${part}`));
      if (below > 0) found.push(`${moment}: ${below} below the fold`);
    }
    expect(found).toEqual([]);
    expect(troubles).toEqual([]);
  },
);

test.each([
  { width: 390, height: 844 },
  { width: 390, height: 664 },
])(
  "on a phone of $width × $height the moment, its close-up, its receipt and the walk are one view at each stop",
  async (viewport) => {
    const { page, troubles } = await site.open("network?digit=8", { viewport });
    await networkArrived(page);
    const walk = page.locator('[data-figure="walk"]');
    await walk.getByRole("button", { name: "Start" }).click();
    const next = walk.getByRole("button", { name: "Next stop" });
    const found: string[] = [];
    for (let stop = 1; stop <= 14; stop++) {
      expect(await walk.locator(".walk-text").textContent()).toMatch(new RegExp(`^${stop} of 14`));
      const out = await page.$$eval(".moment, .close-up, .receipt, .walk", (parts) =>
        parts
          .map((part) => ({ part, box: part.getBoundingClientRect() }))
          .filter(
            ({ box: { top, bottom, left, right, height } }) =>
              height < 20 ||
              top < -1 ||
              left < -1 ||
              bottom > innerHeight + 1 ||
              right > innerWidth + 1,
          )
          .map(({ part, box }) => `${part.className}: ${box.top} to ${box.bottom}`),
      );
      found.push(...out.map((part) => `stop ${stop}, ${part}`));
      if (stop < 14) await next.click();
    }
    expect(found).toEqual([]);
    expect(troubles).toEqual([]);
  },
);

test("each digit beside the scores of the strip stands in the row of its cell", async () => {
  const { page } = await site.open("network?at=p:0:3");
  await page.waitForSelector(".moment:not(:empty)");
  const off = await page.$$eval(".strip-picture:has(.strip-digits)", (pictures) =>
    pictures.map((picture) => {
      const [cells, digits] = [
        picture.querySelector("canvas"),
        picture.querySelector(".strip-digits"),
      ];
      const [a, b] = [cells, digits].map((part) => part?.getBoundingClientRect());
      return a && b ? Math.max(Math.abs(a.top - b.top), Math.abs(a.bottom - b.bottom)) : Infinity;
    }),
  );
  expect(off).toHaveLength(3);
  expect(Math.max(...off)).toBeLessThan(3);
});

test("on a phone, where the strip is longer than its room, it follows the moment", async () => {
  const { page } = await site.open("network?at=p:0:3", { viewport: { width: 360, height: 740 } });
  const strip = page.locator(".strip");
  const gap = () =>
    strip.evaluate((room) => {
      const at = room.querySelector("[data-current]")?.getBoundingClientRect();
      const { left, right } = room.getBoundingClientRect();
      return at === undefined ? Infinity : Math.max(left - at.left, at.right - right);
    });
  await expect.poll(gap).toBeLessThan(1);
  const scrolled = () => strip.evaluate(({ scrollLeft }) => scrollLeft);
  const far = await scrolled();
  expect(far).toBeGreaterThan(0);
  await page.locator(".timeline input").press("Home");
  await expect.poll(scrolled).toBeLessThan(far);
  await expect.poll(gap).toBeLessThan(1);
});
