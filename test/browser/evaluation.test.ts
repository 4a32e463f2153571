import { expect, test } from "vitest";
import { useSite } from "./use-site.js";

const site = useSite();

/** The page, when its network is trained and has answered. */
async function openEvaluation(query = "") {
  const opened = await site.open(`evaluation${query}`);
  await opened.page.waitForSelector('[data-figure="digit-gallery"] a', { timeout: 60_000 });
  return opened;
}

test("report, matrix and gallery tell of the same answers to all test digits", async () => {
  const { page, troubles } = await openEvaluation();
  const value = (name: string) =>
    page
      .locator(`[data-metric="${name}"]`)
      .getAttribute("data-value")
      .then((text) => Number(text));
  const images = await value("test-images");
  const counts = await page.$$eval("td[data-kind]", (cells) =>
    cells.map((td) => ({
      kind: (td as HTMLElement).dataset.kind,
      count: Number((td as HTMLElement).dataset.value),
    })),
  );
  const sum = (kind: string) =>
    counts.filter((cell) => cell.kind === kind).reduce((total, { count }) => total + count, 0);
  expect(sum("right") + sum("wrong")).toBe(images);
  expect(await value("report-accuracy")).toBeCloseTo(sum("right") / images, 10);
  expect(await value("report-accuracy")).toBeGreaterThan(0.9);
  expect(Number((await page.locator(".confusion-all").textContent())?.replace(",", ""))).toBe(
    images,
  );
  const gallery = page.locator('[data-figure="digit-gallery"]');
  expect(Number(await gallery.getAttribute("data-count"))).toBe(sum("wrong"));
  const losses = await gallery
    .locator("li")
    .evaluateAll((items) => items.map((li) => Number((li as HTMLElement).dataset.loss)));
  expect(losses).toEqual(losses.toSorted((a, b) => b - a));
  expect(await page.locator(".of-nothing, .classification-report tfoot").count()).toBe(0);
  expect(troubles).toEqual([]);
});

test("a precision of digits that nothing is taken for is marked, and a line below says that it counts as 0", async () => {
  const recipe = "seed:1,epochs:1,trainingImages:200,learningRate:0.3"; // it answers 8 and 9 alone
  const { page } = await openEvaluation(`?run=new&moment=2&recipe=${recipe}`);
  const taken = await page.$$eval("td[data-answer][data-label]", (cells) => {
    const sums: Record<string, number> = {};
    for (const { dataset } of cells as HTMLElement[]) {
      if (dataset.kind === "sum") continue;
      sums[dataset.answer!] = (sums[dataset.answer!] ?? 0) + Number(dataset.value);
    }
    return sums;
  });
  const unanswered = Object.keys(taken).filter((digit) => taken[digit] === 0);
  expect(unanswered.length).toBeGreaterThan(0);
  const marked = await page
    .locator("td:has(.of-nothing) .metric")
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.metric));
  expect(marked).toEqual(unanswered.map((digit) => `precision-${digit}`));
  expect(await page.textContent(".classification-report tfoot")).toMatch(/^\* 0\/0: /);
});

test("a cell of the matrix opens its digits, by keyboard too, and Back closes them", async () => {
  const { page } = await openEvaluation();
  const cell = page.locator('td[data-label="7"][data-answer="7"]');
  const start = page.locator('td[data-label="6"][data-answer="7"]');
  await start.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const count = await cell.getAttribute("data-value");
  await page.waitForSelector(`[data-figure="digit-gallery"][data-count="${count}"]`);
  expect(await cell.getAttribute("aria-selected")).toBe("true");
  expect(await page.locator(".gallery-title").textContent()).toContain("Label 7, rightly answered");
  const query = new URL(page.url()).searchParams;
  expect([query.get("label"), query.get("answer")]).toEqual(["7", "7"]);
  const { y } = (await page.locator(".gallery li").first().boundingBox())!;
  expect(y).toBeLessThan(page.viewportSize()!.height); // the digits are seen where the choice was made
  const before = await page.locator(".gallery li").count();
  await page.getByRole("button", { name: /more of/ }).click();
  expect(await page.locator(".gallery li").count()).toBeGreaterThan(before);
  await page.goBack();
  await page.waitForFunction(() =>
    document.querySelector(".gallery-title")?.textContent?.startsWith("All mistakes"),
  );
  await cell.click();
  await page.waitForSelector(`[data-figure="digit-gallery"][data-count="${count}"]`);
  await page.getByRole("button", { name: /^All \d+ mistakes$/ }).click();
  await page.waitForFunction(() =>
    document.querySelector(".gallery-title")?.textContent?.startsWith("All mistakes"),
  );
  const href = await page.locator(".gallery a").first().getAttribute("href");
  const index = await page.locator(".gallery li").first().getAttribute("data-index");
  expect(href).toContain(`digit=${index}`);
});

test("a digit is followed to its loss, beside all its probabilities, and Back comes home to it", async () => {
  const { page } = await openEvaluation();
  await page.getByRole("button", { name: /more of/ }).click();
  const digit = page.locator('[data-figure="digit-gallery"] li').last();
  const index = await digit.getAttribute("data-index");
  await digit.locator("a").press("Enter");
  await page.waitForURL(/network/);
  await expect.poll(() => page.locator(".moment").textContent()).toContain("Loss: L, loss");
  await page.goBack();
  const link = page.locator(`[data-figure="digit-gallery"] li[data-index="${index}"] a`);
  await expect.poll(() => link.evaluate((a) => a.matches(":focus"))).toBe(true);
  const { y } = (await link.boundingBox())!;
  expect(y > 0 && y < page.viewportSize()!.height).toBe(true);
});

test("until a network is trained an untrained one has answered, whose digits lead nowhere, and the trained one takes neither the focus nor a guess", async () => {
  const { page } = await site.open("about");
  let train = () => {};
  const mayTrain = new Promise<void>((resolve) => {
    train = resolve;
  });
  await page.route(/train-images/, async (route) => {
    await mayTrain;
    await route.continue();
  });
  await page.goto(site.url("evaluation"));
  await page.waitForSelector(".gallery li");
  const right = () =>
    page.$eval('[data-metric="test-accuracy"]', (share) =>
      Number((share as HTMLElement).dataset.value),
    );
  expect(await right()).toBeLessThan(0.3);
  expect(await page.locator(".gallery a").count()).toBe(0);
  const guess = page.locator("[data-guess=most-missed]");
  await guess.locator("select").selectOption("7");
  await guess.getByRole("button", { name: "Compare" }).click();
  expect(await guess.locator(".verdict").textContent()).toBe(
    "Your guess: 7. The answer comes when a network has been trained.",
  );
  const cell = page.locator('td[data-label="3"][data-answer="5"]');
  await cell.click();
  train();
  await page.waitForSelector(".gallery a", { timeout: 60_000 });
  expect(await right()).toBeGreaterThan(0.9);
  await expect.poll(() => cell.evaluate((td) => td.matches(":focus"))).toBe(true);
  expect(await cell.getAttribute("aria-selected")).toBe("true");
  expect(await guess.locator(".verdict").textContent()).toMatch(
    /^Your guess: 7\. (Answer: \d|That is right)\. [\d.]+\u00a0% of its images are missed\.$/,
  );
});
