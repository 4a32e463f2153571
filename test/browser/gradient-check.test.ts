import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { cell, lit, type Opened } from "./site.js";
import { useSite } from "./use-site.js";

const site = useSite();

/** The page, once its selections listen. */
async function open(path: string): Promise<Opened> {
  const opened = await site.open(path);
  await opened.page.waitForSelector("#observablehq-main[data-link-root]");
  return opened;
}

function metricOf(page: Page, name: string): Promise<number> {
  return page.locator(`[data-metric="${name}"]`).getAttribute("data-value").then(Number);
}

const words = ".microscope-words";

test("tangent and secant nearly agree at first, and the whole network passes the check", async () => {
  const { page, troubles } = await open("gradient-check?epsilon=-0.75");
  expect(await page.locator(".chosen").textContent()).toContain("K[0,0,1,1]");
  expect(await metricOf(page, "slope-backward")).toBeCloseTo(1.315259239, 8);
  expect(await metricOf(page, "difference-double")).toBeLessThan(0.01);
  expect(await page.locator('[data-figure="gradient-check"]').getAttribute("data-passed")).toBe(
    "true",
  );
  expect(troubles).toEqual([]);
});

test("a shorter step mends the float64 secant until rounding spoils it, the float32 one sooner", async () => {
  const { page } = await open("gradient-check?epsilon=-5");
  expect(await metricOf(page, "difference-double")).toBeLessThan(1e-9);
  expect(await metricOf(page, "difference-single")).toBeGreaterThan(1e-5);
  await page.getByRole("slider", { name: "step ε" }).focus();
  await page.keyboard.press("Home");
  await expect.poll(() => metricOf(page, "difference-double")).toBeGreaterThan(1e-6);
  expect(new URL(page.url()).searchParams.get("epsilon")).toBe("-12");
});

test("at a kink the two disagree at every step, and the sentence says that neither is a bug", async () => {
  const { page } = await open("gradient-check?epsilon=-0.75");
  await page.getByRole("button", { name: "To a kink" }).press("Enter");
  await expect.poll(() => page.locator(words).textContent()).toContain("a ReLU passes through 0");
  expect(await page.locator(words).textContent()).toContain("Neither is a bug");
  expect(await metricOf(page, "difference-double")).toBeGreaterThan(0.01);
  await page.reload();
  await expect.poll(() => page.locator(words).textContent()).toContain("a ReLU passes through 0");
  await page.goBack();
  await expect.poll(() => page.locator(words).textContent()).toContain("tangent and secant differ");
});

test("at a tie the check of the whole network fails, and passes again at the number's own value", async () => {
  const { page } = await open("gradient-check?epsilon=-0.75");
  const check = page.locator('[data-figure="gradient-check"]');
  await page.getByRole("button", { name: "To a tie" }).click();
  await expect.poll(() => check.getAttribute("data-passed")).toBe("false");
  expect(await check.textContent()).toContain("✗ differs");
  expect(await page.locator(words).textContent()).toContain("pooling window are equal");
  expect(await page.locator(words).textContent()).toMatch(
    /makes Y\[0,\d,\d\] and Y\[0,\d,\d\] equal/,
  );
  await page.getByRole("button", { name: "Back to its own value" }).click();
  await expect.poll(() => check.getAttribute("data-passed")).toBe("true");
});

test("the table and the microscope say the same slope of the worst number, and what was moved stays moved", async () => {
  const { page } = await open("gradient-check?epsilon=-5");
  await page.getByRole("button", { name: "To a tie" }).click();
  const check = page.locator('[data-figure="gradient-check"]');
  await expect.poll(() => check.getAttribute("data-passed")).toBe("false");
  const moved = await page.locator("td[data-moved]").getAttribute("data-moved");
  const worst = (await page.locator(".check-worst").textContent()) ?? "";
  const said = (await check.locator("p").textContent()) ?? "";
  await page.getByRole("button", { name: "Put it under the microscope" }).click();
  await expect.poll(() => page.locator(".chosen").textContent()).toContain(worst);
  expect(await page.locator("td[data-moved]").getAttribute("data-moved")).toBe(moved);
  expect(await check.getAttribute("data-passed")).toBe("false");
  const backward = await metricOf(page, "slope-backward");
  expect(said).toContain(
    `backward says ${backward < 0 ? "−" : ""}${Math.abs(Number(backward.toFixed(6)))}`,
  );
  const box = await page.locator(".microscope").boundingBox();
  expect(box?.y).toBeLessThan(900);
});

test("at the number’s own value both name one slope of the one loss", async () => {
  const { page } = await open("gradient-check?epsilon=-5");
  const worst = (await page.locator(".check-worst").textContent()) ?? "";
  const said = (await page.locator('[data-figure="gradient-check"] p').textContent()) ?? "";
  await page.getByRole("button", { name: "Put it under the microscope" }).click();
  await expect.poll(() => page.locator(".chosen").textContent()).toContain(worst);
  await expect
    .poll(async () =>
      said.includes(String(Math.abs(Number((await metricOf(page, "slope-backward")).toFixed(6))))),
    )
    .toBe(true);
});

test("nothing moves when the sentence changes: the plots and the table stay where they are", async () => {
  const { page } = await open("gradient-check?epsilon=-0.75");
  const place = async () => {
    const boxes = await Promise.all(
      [".microscope-plots", '[data-figure="check"]'].map((part) =>
        page.locator(part).evaluate((e) => e.getBoundingClientRect().top + scrollY),
      ),
    );
    return boxes.map(Math.round);
  };
  const before = await place();
  for (const name of ["To a kink", "To a tie"]) {
    await page.getByRole("button", { name }).click();
    await expect.poll(() => page.locator(words).textContent()).toContain("no derivative");
    expect(await place()).toEqual(before);
  }
});

test("on a phone the sliders and the plot that they change are seen together", async () => {
  const opened = await site.open("gradient-check?epsilon=-0.75", {
    viewport: { width: 390, height: 844 },
  });
  const { page } = opened;
  await page.locator(".microscope-plots > :last-child").scrollIntoViewIfNeeded();
  const inView = (selector: string) =>
    page.locator(selector).evaluate((e) => {
      const { top, bottom } = e.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  await expect.poll(() => inView(".microscope-plots > :last-child svg")).toBe(true);
  expect(await inView('.microscope-controls input[aria-label="step ε"]')).toBe(true);
});

test("pointing at the secant in a formula lights its slopes and its curve", async () => {
  const { page } = await open("gradient-check?epsilon=-0.75");
  await page.locator('.katex [data-term="secant"]').first().hover();
  expect(await page.locator(".microscope-slopes tr[data-lit]").count()).toBe(2);
  expect(await page.locator(".plot-key.secant").getAttribute("data-lit")).toBe("chosen");
});

test("a pixel chosen by keys goes under the microscope, and its uses light up", async () => {
  const { page } = await open("gradient-check?epsilon=-0.75");
  await cell(page, "X[0,0,0]").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press(" ");
  await expect.poll(() => page.locator(".chosen").textContent()).toContain("X[0,0,1], a pixel");
  expect(await lit(page, "Y")).toEqual(["Y[0,0,0]", "Y[0,0,1]"]);
  await expect.poll(() => metricOf(page, "slope-backward")).toBeCloseTo(-0.5832, 4);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press(" ");
  await expect.poll(() => page.locator(".chosen").textContent()).toContain("X[0,1,1]");
});

test("a number that meets no kink sends the reader to one that does, and Back returns", async () => {
  const { page } = await open("gradient-check?cell=W[1,1]");
  expect(await metricOf(page, "slope-backward")).toBeCloseTo(-0.3488, 4);
  await page.getByRole("button", { name: "To a kink" }).click();
  await expect.poll(() => page.locator(".chosen").textContent()).toContain("K[");
  await expect.poll(() => page.locator(words).textContent()).toContain("a ReLU passes through 0");
  await page.goBack();
  await expect.poll(() => page.locator(".chosen").textContent()).toContain("W[1,1]");
});

test("the value moves by its slider, is shown in the cell and survives a reload, clamped", async () => {
  const { page } = await open("gradient-check?at=K[0,0,1,1]:99");
  expect(
    await page.locator('[data-term="K[0,0,1,1]"][data-moved]').getAttribute("data-moved"),
  ).toBe("2");
  const before = await metricOf(page, "loss");
  await page.getByRole("slider", { name: "value" }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => metricOf(page, "loss")).not.toBe(before);
  const moved = await page.locator("td[data-moved]").getAttribute("data-moved");
  await page.reload();
  await expect.poll(() => page.locator("td[data-moved]").getAttribute("data-moved")).toBe(moved);
});
