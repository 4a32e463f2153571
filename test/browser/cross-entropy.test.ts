import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { fingersOn } from "./fingers.js";
import { typeInto } from "./type-into.js";
import { useSite } from "./use-site.js";

const site = useSite();

const BARS = '[data-figure="softmax-bars"]';
const slider = (page: Page, c: number) => page.locator(`${BARS} [data-term="z[0,${c}]"]`);

function metric(page: Page, name: string): Promise<number> {
  return page.locator(`[data-metric="${name}"]`).evaluate((e) => {
    const { value } = (e as HTMLElement).dataset;
    return Number(value);
  });
}

test("pointing at p₁ in a formula lights its bar, every logit and its gradient", async () => {
  const { page } = await site.open("cross-entropy?cell=");
  await page.locator('.katex [data-term="p[0,1]"]').first().hover();
  const found = await page
    .locator(`${BARS} .bar[data-lit]`)
    .evaluateAll((bars) => bars.map((bar) => (bar as HTMLElement).dataset.term));
  expect(found).toEqual(["z[0,0]", "z[0,1]", "p[0,1]", "∂L/∂z[0,1]", "z[0,2]", "z[0,3]", "z[0,4]"]);
  expect(await page.locator('.sentence[role="status"]').first().textContent()).toContain(
    "p₁ = exp(1) / sum = 2.718 / (7.389 + 2.718 + 1.221 + 0.368 + 1.822) = 0.201",
  );
});

test("a logit is a slider: arrow keys move it, the loss follows, and a reload keeps it", async () => {
  const { page } = await site.open("cross-entropy?n=4");
  const before = await metric(page, "loss");
  await slider(page, 1).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("PageUp");
  expect(await slider(page, 1).getAttribute("aria-valuenow")).toBe("2.1");
  await expect.poll(() => metric(page, "loss")).toBeLessThan(before);
  await page.keyboard.press("End");
  expect(await slider(page, 1).getAttribute("aria-valuenow")).toBe("6");
  await page.reload();
  await page.waitForSelector(`${BARS} [data-term="z[0,1]"][aria-valuenow="6"]`);
});

test("a logit can be dragged, and Back undoes the whole drag", async () => {
  const { page } = await site.open("cross-entropy?n=4");
  await slider(page, 3).hover(); // scrolls there
  const track = await slider(page, 3).locator(".bar-track").boundingBox();
  if (track === null) throw new Error("the bar is not drawn");
  const y = track.y + track.height / 2;
  await page.mouse.move(track.x + track.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(track.x + (track.width * 2) / 3, y);
  await page.mouse.move(track.x + (track.width * 3) / 4, y);
  await page.mouse.up();
  expect(Number(await slider(page, 3).getAttribute("aria-valuenow"))).toBeCloseTo(3, 1);
  await page.locator("h1").click();
  await expect
    .poll(async () => {
      await page.goBack();
      return slider(page, 3).getAttribute("aria-valuenow");
    })
    .toBe("-1");
});

test("a second finger on a logit that is dragged does not move it, and the first one goes on", async () => {
  const { page } = await site.open("cross-entropy?n=4", { hasTouch: true });
  const bar = slider(page, 3);
  await bar.scrollIntoViewIfNeeded();
  const track = (await bar.locator(".bar-track").boundingBox())!;
  const at = (id: number, share: number) => ({
    id,
    x: track.x + track.width * share,
    y: track.y + track.height / 2,
  });
  const value = async () => Number(await bar.getAttribute("aria-valuenow"));
  const touch = await fingersOn(page);
  await touch("touchStart", at(0, 0.5));
  await touch("touchMove", at(0, 0.75));
  await expect.poll(value).toBeCloseTo(3, 1);
  await touch("touchStart", at(0, 0.75), at(1, 0.1));
  await touch("touchMove", at(0, 0.75), at(1, 0.2));
  await touch("touchMove", at(0, 0.75)); // the second is lifted
  expect(await value()).toBeCloseTo(3, 1);
  await touch("touchMove", at(0, 0.9));
  await expect.poll(value).toBeCloseTo(4.8, 1);
  await touch("touchEnd");
  await touch("touchStart", at(1, 0.2)); // the next finger drags again
  await touch("touchMove", at(1, 0.25));
  await touch("touchEnd");
  await expect.poll(value).toBeCloseTo(-3, 1);
});

test("a finger that scrolls past a logit does not move it, one that goes sideways does", async () => {
  const { page } = await site.open("cross-entropy?n=4", { hasTouch: true });
  const bar = slider(page, 3);
  await bar.scrollIntoViewIfNeeded();
  const before = await bar.getAttribute("aria-valuenow");
  const track = (await bar.locator(".bar-track").boundingBox())!;
  const [x, y] = [track.x + 0.9 * track.width, track.y + track.height / 2];
  const touch = await fingersOn(page);
  await touch("touchStart", { x, y });
  for (const down of [8, 30, 60]) await touch("touchMove", { x: x + 3, y: y - down });
  await touch("touchEnd");
  expect(await bar.getAttribute("aria-valuenow")).toBe(before);
  const now = (await bar.locator(".bar-track").boundingBox())!;
  const beside = { x: x - 30, y: now.y + now.height / 2 };
  await touch("touchStart", { ...beside, x });
  await touch("touchMove", beside);
  await touch("touchEnd");
  await expect.poll(() => bar.getAttribute("aria-valuenow")).not.toBe(before);
});

test("the label is chosen by keys, and only its gradient is negative", async () => {
  const { page } = await site.open("cross-entropy?label=99");
  const radio = page.locator('input[name="label"]:checked');
  expect(await radio.inputValue()).toBe("4");
  await radio.focus();
  await page.keyboard.press("ArrowUp");
  expect(await radio.inputValue()).toBe("3");
  const negative = await page
    .locator(`${BARS} [data-term^="∂L/∂z"][data-sign="-"]`)
    .evaluateAll((bars) => bars.map((bar) => (bar as HTMLElement).dataset.term));
  expect(negative).toEqual(["∂L/∂z[0,3]"]);
});

test("without the shift large logits give Infinity and NaN; with it the loss stays what it was", async () => {
  const { page } = await site.open("cross-entropy?n=4");
  const road = (name: string) => page.locator(`[data-road="${name}"]`);
  expect(await road("without-shift").locator("tbody tr").first().textContent()).toBe(
    "class 01002InfinityNaNNaN",
  );
  expect(await metric(page, "loss-without-shift")).toBeNaN();
  expect(await metric(page, "loss-with-shift")).toBeCloseTo(await metric(page, "loss"), 10);
  expect(await metric(page, "loss-log-sum-exp")).toBeCloseTo(await metric(page, "loss"), 10);
});

test.each([
  ["float64", 707, 708],
  ["float32", 86, 87],
])("in %s adding %d still works and adding %d does not", async (dtype, works, breaks) => {
  const { page } = await site.open(`cross-entropy?dtype=${dtype}&add=${works}`);
  const same = await metric(page, "loss");
  expect(await metric(page, "loss-without-shift")).toBeCloseTo(same, 4);
  await page.locator('input[name="add"]').focus();
  await page.keyboard.press("ArrowRight");
  expect(await page.locator('input[name="add"]').inputValue()).toBe(String(breaks));
  // The largest power overflows, and the label’s share is nothing: −log 0. One more, and it is ∞ of ∞.
  await expect.poll(() => metric(page, "loss-without-shift")).toBe(Number.POSITIVE_INFINITY);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => metric(page, "loss-without-shift")).toBeNaN();
});

test("the gradient of the batch passes its check, and fails it once the 1/n is missing", async () => {
  const { page } = await site.open("cross-entropy?n=8");
  expect(await metric(page, "gradient-difference")).toBeLessThan(1e-8);
  await page.locator('input[name="mean"]').press("Space");
  await expect.poll(() => metric(page, "gradient-difference")).toBeGreaterThan(0.1);
  const line = page.locator("#batch .loss-line");
  expect(await line.textContent()).toContain("not the gradient of the mean");
  await page.reload();
  await page.waitForSelector('[data-metric="gradient-difference"]');
  expect(await page.locator('input[name="mean"]').isChecked()).toBe(false);
  await page.locator('input[name="n"]').press("Home");
  await expect.poll(() => line.textContent()).toContain("One example is its own mean");
  expect(await metric(page, "gradient-difference")).toBeLessThan(1e-8);
});

test("the number that is added can be typed, and no number leaves it as it was", async () => {
  const { page } = await site.open("cross-entropy?n=4");
  const field = page.getByRole("textbox", { name: "add to every logit" });
  await typeInto(field, "710");
  await field.press("Enter");
  await expect.poll(() => page.locator('input[name="add"]').inputValue()).toBe("710");
  await expect
    .poll(() => page.locator(".shift-verdict").textContent())
    .toContain("The exp of class 3 is finite");
  await typeInto(field, "much");
  await field.press("Enter");
  expect(await field.inputValue()).toBe("710");
  await typeInto(field, "1,000"); // only whole numbers make sense here
  await field.press("Enter");
  await expect.poll(() => field.inputValue()).toBe("1000");
  await typeInto(field, "5000");
  await field.press("Enter");
  await expect.poll(() => field.inputValue()).toBe("1200");
});

test("logits far apart leave −log p infinite even with the shift; log-sum-exp and the gradient are right", async () => {
  const { page } = await site.open("cross-entropy?add=0&times=746");
  expect(await metric(page, "loss-with-shift")).toBe(Infinity);
  expect(await metric(page, "loss-log-sum-exp")).toBe(746);
  expect(await page.locator(".shift-verdict").textContent()).toContain("it needs no logarithm");
});

test("the axis of the loss grows with it by no more than the loss itself", async () => {
  const { page } = await site.open("cross-entropy?logits=2,-2,0.2,-1,0.6");
  const top = () =>
    page
      .locator('[data-figure="surprise-curve"] .plot-rules .tick text')
      .evaluateAll((ticks) => Math.max(...ticks.map(({ textContent }) => Number(textContent))));
  expect(await top()).toBe(5);
  for (let key = 0; key < 8; key++) await slider(page, 1).press("ArrowLeft");
  await expect.poll(() => metric(page, "loss")).toBeGreaterThan(5);
  expect(await top()).toBe(5);
});

test("squares give a confident mistake almost no gradient, cross-entropy the largest", async () => {
  const { page } = await site.open("cross-entropy?gap=-10");
  expect(await metric(page, "pair-cross-entropy")).toBeLessThan(-0.999);
  expect(await metric(page, "pair-squares")).toBeGreaterThan(-0.001);
});
