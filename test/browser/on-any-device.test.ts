import { expect, test } from "vitest";
import { COME } from "./loading.js";
import { button, metric, openTraining, shown, status } from "./training-page.js";
import { useSite } from "./use-site.js";

const site = useSite();

test("a formula wider than the page is scrolled by the arrow keys", async () => {
  const { page } = await site.open("linear", { viewport: { width: 360, height: 740 } });
  const wide = page.locator("main [tabindex='0']:has(.katex)").filter({ visible: true });
  const index = await wide.evaluateAll((all) =>
    all.findIndex((formula) => formula.scrollWidth > formula.clientWidth + 40),
  );
  expect(index).toBeGreaterThanOrEqual(0);
  const formula = wide.nth(index);
  const left = () => formula.evaluate((one) => one.scrollLeft);
  await formula.focus();
  await expect
    .poll(async () => {
      await page.keyboard.press("ArrowRight");
      return left();
    })
    .toBeGreaterThan(20);
});

test("whoever reads with a larger type gets all of it larger, and nothing sticks out", async () => {
  const { page } = await site.open("unfold-input");
  const sizes = () =>
    page
      .locator("main :is(p, figcaption, td, label, button, h2)")
      .filter({ visible: true })
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  const before = await sizes();
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: 24, fixed: 20 } });
  await page.reload();
  await page.waitForSelector(COME);
  const after = await sizes();
  expect(after.length).toBe(before.length);
  const kept = after.filter((size, i) => size < before[i]! * 1.4);
  expect(kept).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
});

test("in larger type the numbers of a graph keep within their boxes", async () => {
  const { page } = await site.open("chain-rule");
  /** The share of its box that the widest text takes, in the first graph. */
  const fullest = () =>
    page
      .locator(".graph svg")
      .first()
      .evaluate((graph) => {
        const widthOf = (part: Element) => part.getBoundingClientRect().width;
        const boxes = [...graph.querySelectorAll("g:has(> rect)")];
        return Math.max(
          ...boxes.map((box) => {
            const widest = Math.max(...[...box.querySelectorAll(":scope > text")].map(widthOf));
            return widest / widthOf(box.querySelector("rect")!);
          }),
        );
      });
  const before = await fullest();
  expect(before).toBeGreaterThan(0.3);
  await page.addStyleTag({ content: "html { font-size: 150% }" });
  expect(await fullest()).toBeCloseTo(before, 1);
});

test("where a policy forbids WebAssembly the network is trained without it, and the page says so", async () => {
  const page = await openTraining(site);
  const forbid = {
    "content-security-policy": "script-src 'self' 'unsafe-inline'; worker-src 'self'",
  };
  await page.route("**/*", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...forbid } });
  });
  await page.reload();
  await status(page, "idle");
  await button(page, "One batch").click();
  await shown(page, "images-seen", 100);
  const backend = page.locator('[data-metric="backend"]');
  expect(await backend.textContent()).toMatch(/TypeScript/);
  expect(await metric(page, "loss")).toBeGreaterThan(0);
});

test.each(["", "exercises/linear-backward"])(
  "where a policy lets a page ask its own host alone, its figures come all the same: /%s",
  async (path) => {
    const { page, troubles } = await site.open("about");
    const policy = "connect-src 'self'";
    await page.route("**/*", async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), "content-security-policy": policy };
      await route.fulfill({ response, headers });
    });
    await page.goto(site.url(path));
    await page.waitForSelector(COME);
    expect(await page.locator(".observablehq--error").count()).toBe(0);
    expect(troubles).toEqual([]);
  },
);
