import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useSite } from "./use-site.js";

const site = useSite();

const FORWARD = '[data-figure="linear"]';
const WEIGHTS = '[data-figure="weight-gradient"]';
const TILES = '[data-tiles="dw"]';

function litIn(page: Page, figure: string, tensor: string): Promise<string[]> {
  return page
    .locator(`${figure} td[data-lit][data-term^="${tensor}["]`)
    .evaluateAll((cells) => cells.map((td) => (td as HTMLElement).dataset.term ?? ""));
}

function pick(page: Page, factor: "first" | "second", name: string) {
  return page.locator(`input[name="dw-${factor}"][value="${name}"]`).click();
}

test("pointing at a weight in a formula lights the outputs it touches, its sum and the line of code", async () => {
  const { page } = await site.open("linear?cell=");
  await page.locator('.katex [data-term="W[1,2]"]').first().hover();
  expect(await litIn(page, FORWARD, "Z")).toEqual(["Z[0,2]", "Z[1,2]", "Z[2,2]", "Z[3,2]"]);
  expect(await litIn(page, FORWARD, "X")).toEqual(["X[0,1]", "X[1,1]", "X[2,1]", "X[3,1]"]);
  expect(await litIn(page, WEIGHTS, "∂L/∂W")).toEqual(["∂L/∂W[1,2]"]);
  expect(await page.locator(`${WEIGHTS} .sum-line`).allTextContents()).toEqual([
    "∂L/∂w1,2 = x0,1∂L/∂z0,2 + x1,1∂L/∂z1,2 + x2,1∂L/∂z2,2 + x3,1∂L/∂z3,2",
    "∂L/∂W[1,2] = 2·2 + 4·(−6) + 6·9 + 8·1 = 42",
  ]);
  expect(
    await page.locator('pre[data-language="ts"] .code-line[data-lit]').allTextContents(),
  ).toEqual(
    expect.arrayContaining([expect.stringContaining("matmul(x, g, { transposeA: true })")]),
  );
});

test("a cell of Z, reached by keys, is written out with its bias", async () => {
  const { page } = await site.open("linear?cell=");
  await page.locator(`${FORWARD} td[data-term="Z[0,0]"]`).focus();
  await page.keyboard.press("ArrowRight");
  expect(await page.locator(`${FORWARD} .sum-line`).last().textContent()).toBe(
    "Z[0,1] = 1·(−2) + 2·5 + 20 = 28",
  );
  expect(await litIn(page, FORWARD, "b")).toEqual(["b[0,1]"]);
});

test("tiles that do not multiply clash, and their inner sizes are drawn and said", async () => {
  const { page } = await site.open("linear");
  const tiles = page.locator(TILES);
  expect(await tiles.getAttribute("data-verdict")).toBe("clash");
  expect(await tiles.locator(".product-verdict").textContent()).toContain(
    "A row of X has 2 numbers, a column of ∂L/∂Z has 4: 2 numbers would have no partner.",
  );
  expect(await tiles.locator(".product-bar .alone").count()).toBe(2);
});

test("fitting but wrong tiles fail the gradient check at a cell; the right ones pass it, and survive a reload", async () => {
  const { page } = await site.open("linear?n=3&d1=3&d2=3");
  const tiles = page.locator(TILES);
  expect(await tiles.getAttribute("data-verdict")).toBe("numbers");
  expect(await tiles.locator(".product-verdict").textContent()).toMatch(
    /The first is ∂L\/∂W\[0,0\]: the product says .*, the gradient check .*, a difference of /,
  );
  expect(await tiles.locator("td.wrong").count()).toBeGreaterThan(0);
  await pick(page, "first", "Xᵀ");
  expect(await tiles.getAttribute("data-verdict")).toBe("right");
  expect(await tiles.locator(".product-verdict").textContent()).toBe(
    "✓ Right. ∂L/∂W = XT · ∂L/∂Z: 9 cells agree with the gradient check.", // the T is raised,
  );
  await page.reload();
  await page.waitForSelector(`${TILES}[data-verdict="right"]`);
  await page.goBack();
  await page.waitForSelector(`${TILES}[data-verdict="numbers"]`);
});

test("tiles are chosen by keys alone, and the right numbers on their side are told apart", async () => {
  const { page } = await site.open("linear");
  await page.locator('input[name="dw-first"]:checked').focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  const words = page.locator(`${TILES} .product-verdict`);
  expect(await words.textContent()).toBe(
    "✗ (∂L/∂Z)T · X can be multiplied, but the product is 3 × 2. ∂L/∂W is 2 × 3. These are the right numbers, transposed.",
  );
  await page.locator(TILES).getByRole("button", { name: "Show me" }).press("Enter");
  expect(await words.textContent()).toContain("✓ Right");
});

test("a transposed matrix is called so to who listens: its tile, what is said of it, its numbers and their button", async () => {
  const { page } = await site.open("linear?n=3&d1=3&d2=3");
  const tiles = page.locator(TILES);
  await tiles
    .getByRole("radio", { name: /^X transposed/ })
    .first()
    .press("Space");
  const voice = page.locator('body > [role="status"]');
  await expect.poll(() => voice.textContent()).toContain("∂L/∂W = X transposed · ∂L/∂Z: 9");
  expect(await tiles.getByRole("table", { name: "X transposed · ∂L/∂Z" }).count()).toBe(1);
  expect(await page.getByRole("grid", { name: "1 transposed" }).count()).toBe(1);
  expect(await page.getByRole("button", { name: "Copy 1 transposed" }).count()).toBe(1);
});

test("a number typed into ∂L/∂Z changes the gradients and keeps them equal to the check", async () => {
  const { page } = await site.open("linear");
  await page.locator(`${WEIGHTS} td[data-term="∂L/∂Z[0,2]"]`).focus();
  await page.keyboard.type("0");
  await page.keyboard.press("Enter");
  await expect
    .poll(() => page.locator(`${WEIGHTS} td[data-term="∂L/∂W[1,2]"]`).textContent())
    .toBe("38");
  const differences = await page
    .locator('[data-metric$="-difference"]')
    .evaluateAll((found) => found.map((e) => Number((e as HTMLElement).dataset.value)));
  expect(differences).toHaveLength(2);
  for (const difference of differences) expect(difference).toBeLessThan(1e-7);
});

test("the stepper fills cell after cell, moves the selection, and both survive a reload", async () => {
  const { page } = await site.open("linear?step=11");
  const room = page.locator('[data-figure="cube"]');
  const said = (term: string) =>
    room.locator(`.cube-face path[data-term="${term}"]`).getAttribute("aria-label");
  expect(await said("Z[3,2]")).toBe("Z[3,2] = ?, its gradient 1");
  await room.getByRole("button", { name: "Next" }).click();
  await expect.poll(() => said("Z[3,2]")).toBe("Z[3,2] = 3, its gradient 1");
  expect(await said("W[0,0]")).toBe("W[0,0] = 1, its gradient ?");
  await page.reload();
  await room.locator('.cube-face path[data-term="Z[3,2]"][data-lit="chosen"]').waitFor();
  expect(await room.locator(".stepper-words").textContent()).toBe("Step 12 of 26: Z[3,2].");
});

test("a cell of a wall, chosen, shows its cubes; a cube, chosen, lights one cell on each wall and is told as a term of three sums", async () => {
  const { page } = await site.open("linear?cell=Z[0,2]");
  const block = page.locator('[data-figure="product-cube"]');
  expect(await block.locator(".cube-inside path").count()).toBe(2);
  await block.locator('.cube-inside path[data-term="P[0,1,2]"]').click();
  expect(
    await block
      .locator(".cube-face path[data-lit]")
      .evaluateAll((paths) => paths.map((path) => (path as HTMLElement).dataset.term)),
  ).toEqual(["X[0,1]", "W[1,2]", "Z[0,2]"]);
  expect(await page.locator(".cube-words .sentence").textContent()).toContain(
    "gives one term to each of three sums: 2·(−6) to Z[0,2]",
  );
});

test("the walls of the room are walked by the arrow keys, and a sum points at its direction", async () => {
  const { page } = await site.open("linear?cell=");
  const room = page.locator('[data-figure="product-cube"]');
  await room.locator('path[data-term="X[0,0]"]').focus();
  await page.keyboard.press("ArrowDown");
  expect(await room.locator(":focus").getAttribute("data-term")).toBe("X[1,0]");
  await page.keyboard.press("Enter");
  expect(await room.locator(".cube-inside path").count()).toBe(3);
  expect(await page.locator(".cube-words .sentence").textContent()).toContain("∂L/∂X[1,0] = ");
});
