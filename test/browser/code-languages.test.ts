import { expect, test } from "vitest";
import { useSite } from "./use-site.js";

const site = useSite();

test("code is read in NumPy at first; TypeScript is one press away, in the address, and remembered", async () => {
  const { page, troubles } = await site.open("linear");
  const pair = page.locator(".code-pair").first();
  await pair.getByText("z = x @ w + b").waitFor();
  expect(await pair.getByText("matmul(x, w)").isVisible()).toBe(false);
  const button = pair.getByRole("button", { name: "TypeScript" });
  await button.focus();
  const before = await button.boundingBox();
  await button.press("Enter");
  await pair.getByText("matmul").waitFor();
  expect((await button.boundingBox())!.y).toBeCloseTo(before!.y, 0);
  expect(await pair.getByText("x @ w + b").isVisible()).toBe(false);
  expect(await button.getAttribute("aria-pressed")).toBe("true");
  await expect.poll(() => new URL(page.url()).searchParams.get("code")).toBe("typescript");
  await page.goto(site.url("unfold-input"));
  await page.locator(".code-pair").getByText("unfoldInput(image").waitFor();
  await page.goto(site.url("unfold-input?code=numpy"));
  await page.locator(".code-pair").getByText("np.array(patches)").waitFor();
  expect(troubles).toEqual([]);
});

test("a line of NumPy lights the tensor that it makes, and pointing at the tensor lights the line", async () => {
  const { page } = await site.open("unfold-input?code=numpy");
  const line = page.locator('.code-pair [data-language="py"] .code-line[data-term="X′"]').first();
  await line.hover();
  await page.locator('[data-lit][data-term="X′"]').first().waitFor();
  expect(await line.getAttribute("data-lit")).not.toBeNull();
});

test("an entry of the index arrays lights its four parts, its weight and its pixel; the sizes stay in view with the figures", async () => {
  const { page, troubles } = await site.open("the-code");
  const figure = page.locator("#kernel-indices");
  await figure.locator('td[data-term="cidx[4,3]"]').click();
  for (const name of ["ridx", "cidx1", "cidx2", "cidx3", "cidx4"])
    await figure.locator(`td[data-term="${name}[4,3]"][data-lit]`).waitFor();
  await figure.locator('td[data-term^="K["][data-lit]').first().waitFor();
  await figure.locator('td[data-term^="X["][data-lit]').first().waitFor();
  const line = page.locator('.code-line[data-term="cidx3"]');
  await page.locator('.code-line[data-term="cidx3"][data-lit="source"]').waitFor();
  await line.hover();
  await figure.locator('[data-tensor="cidx3"][data-outlined]').waitFor();
  await page.locator('p > code[data-term="cidx2"]').first().hover();
  await figure.locator('[data-tensor="cidx2"][data-outlined]').waitFor();
  // The sliders are in view with each figure that they steer, and gone where the page goes on without one.
  const sliders = page.locator(".control-bar");
  const top = () => sliders.evaluate((bar) => bar.getBoundingClientRect().top);
  for (const id of ["kernel-indices", "input-indices", "adding-at"]) {
    await page.locator(`#${id}`).evaluate((steered) => steered.scrollIntoView());
    await expect.poll(top).toBeGreaterThanOrEqual(0);
  }
  await page.locator("#the-loss").evaluate((heading) => heading.scrollIntoView());
  await expect.poll(top).toBeLessThan(0);
  expect(troubles).toEqual([]);
});

test("the program and the digits are saved, and both ways forwards are measured on request", async () => {
  const { page, troubles } = await site.open("the-code");
  const saved = page.waitForEvent("download");
  const digits = page.locator('[data-figure="digits-download"]').getByRole("button");
  await digits.press("Enter");
  expect((await saved).suggestedFilename()).toBe("digits.npz");
  await page.getByText("Saved").first().waitFor();
  await digits.and(page.locator(":focus")).waitFor();
  const program = page.waitForEvent("download");
  await page.getByRole("link", { name: "cnn.py" }).click();
  expect((await program).suggestedFilename()).toBe("cnn.py");
  const figure = page.locator("#forward-times");
  await figure.getByRole("button", { name: "Measure" }).click();
  for (const name of ["conv1-kernel", "conv1-input", "conv2-kernel", "conv2-input"]) {
    const time = figure.locator(`[data-metric="ms-${name}"]`);
    expect(Number(await time.getAttribute("data-value"))).toBeGreaterThan(0);
  }
  expect(troubles).toEqual([]);
});
