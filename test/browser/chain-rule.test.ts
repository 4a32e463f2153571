import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useSite } from "./use-site.js";

const site = useSite();

const figure = '[data-figure="paths"]';

/** The lit terms of the small graph, in the order they are drawn in. */
function litInGraph(page: Page): Promise<string[]> {
  return page.$$eval(`${figure} .graph [data-term][data-lit]`, (found) =>
    found.map((element) => (element as SVGElement).dataset.term ?? ""),
  );
}

/** The text in the box or on the edge of a term. */
function textOf(page: Page, term: string): Promise<string | null> {
  return page.locator(`${figure} .graph-gradient[data-term="${term}"] text`).textContent();
}

test("a term of the formula lights its edge, its path, and its cell of the Jacobian", async () => {
  const { page } = await site.open("chain-rule?step=10");
  const term = page.locator('.katex-display [data-term="∂y/∂x[1,2]"]').first();
  await term.hover();
  expect(await litInGraph(page)).toEqual([
    "∂y/∂x[1,2]",
    "∂z/∂y[0,1]",
    "x[2]",
    "∂z/∂x[0,2]",
    "y[1]",
    "∂z/∂y[0,1]",
    "z[0]",
    "z[0]",
  ]);
  expect(await page.locator('td[data-term="∂y/∂x[1,2]"]').getAttribute("data-lit")).toBe("chosen");
});

test("the keys walk the stepper back to one share of two, and what is not computed is no zero", async () => {
  const { page } = await site.open("chain-rule?step=10");
  expect(await textOf(page, "∂z/∂x[0,1]")).toBe("∂z/∂x₂ = 14");
  await page.locator('[data-stepper="step"] input').focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => textOf(page, "∂z/∂x[0,1]")).toBe("∂z/∂x₂ = 6");
  expect(await page.locator(`${figure} [data-gradient="x₂"]`).textContent()).toContain("? + 6·1");
  for (let i = 0; i < 9; i++) await page.keyboard.press("ArrowLeft");
  await expect.poll(() => textOf(page, "∂z/∂x[0,1]")).toBe("∂z/∂x₂ = ?");
  expect(new URL(page.url()).searchParams.get("step")).toBe("0");
  await page.reload();
  await page.waitForSelector(`${figure} .graph`);
  expect(await textOf(page, "∂z/∂x[0,1]")).toBe("∂z/∂x₂ = ?");
});

test("with = for += finite differences deny x₂'s slope, and only that", async () => {
  const { page } = await site.open("chain-rule?step=10");
  const checks = () =>
    page.$$eval(`${figure} [data-check]`, (rows) =>
      rows.map((row) => (row as HTMLElement).dataset.check),
    );
  expect(await checks()).toEqual(["agrees", "agrees", "agrees"]);
  await page.locator('input[name="overwrite"]').check();
  await expect.poll(checks).toEqual(["agrees", "differs", "agrees"]);
  expect(await textOf(page, "∂z/∂x[0,1]")).toBe("∂z/∂x₂ = 8");
  await page.goBack();
  await expect.poll(checks).toEqual(["agrees", "agrees", "agrees"]);
});

test("the arrow keys walk along boxes and edges, and say each in words", async () => {
  const { page } = await site.open("chain-rule?cell=");
  await page.locator(`${figure} .graph [tabindex="0"]`).focus();
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).searchParams.get("cell")).toBe("x[0]");
  for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowRight");
  const said = page.locator(`${figure} .sentence`);
  expect(await said.textContent()).toBe(
    "∂z/∂x₂ = 14: 2 paths lead to z, and what they carry is added.",
  );
});

test("a slider moves values, slopes, the loop and the Jacobian together", async () => {
  const { page } = await site.open("chain-rule?x1=-1.5&x2=0.5&x3=2&z=max(y₁,+y₂)");
  const metric = (name: string) =>
    page.locator(`[data-metric="${name}"]`).getAttribute("data-value");
  expect(await metric("loop-x2")).toBe("1");
  await page.locator('[data-figure="nudge-x2"] select[name="z"]').selectOption("y₁ + y₂");
  await expect.poll(() => metric("loop-x2")).toBe("-0.5");
  expect(await page.locator('#paths select[name="z"]').inputValue()).toBe("y₁ + y₂");
  expect(Number(await metric("jacobian-difference"))).toBe(0);
  expect(Number(await metric("left-over"))).toBeCloseTo(0, 12);
});

test("the rate that arrives in one step is 0.125, and one too large leaves the picture", async () => {
  const { page } = await site.open("chain-rule?eta=0.125&descent=1");
  const thetas = () =>
    page.$$eval(".descent", (plots) => plots.map((p) => Number((p as HTMLElement).dataset.theta)));
  expect((await thetas())[1]).toBe(1.5);
  await page.locator('[data-stepper="descent"] input').focus();
  await page.keyboard.press("End");
  await expect.poll(async () => Math.abs((await thetas())[2]! - 1.5)).toBeGreaterThan(3);
  const [small, own] = await thetas();
  expect(own).toBe(1.5);
  expect(Math.abs(small! - 1.5)).toBeGreaterThan(0.5);
  expect(await page.locator(".descent").nth(2).textContent()).toContain("has left the picture");
});

test("a guess is compared, and remembered after a reload", async () => {
  const { page } = await site.open("chain-rule");
  const guess = page.locator('[data-guess="paths-of-x2"]');
  await guess.locator("input").fill("5");
  await guess.locator("button[type=submit]").click();
  expect(await guess.locator(".verdict").textContent()).toBe("Your guess: 5. Answer: 14.");
  await page.reload();
  await expect
    .poll(() => guess.locator(".verdict").textContent())
    .toBe("Your guess: 5. Answer: 14.");
});
