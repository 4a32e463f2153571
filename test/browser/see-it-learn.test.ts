import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { button, metric } from "./training-page.js";
import { typeInto } from "./type-into.js";
import { useSite } from "./use-site.js";

const site = useSite();

/** The page, when both networks have been looked into. */
async function openPage(query = ""): Promise<Page> {
  const { page } = await site.open(`see-it-learn${query}`);
  await inspected(page, 0);
  return page;
}

/** Waits until what is shown of the inside is as it was after so many batches, in both runs. */
const inspected = (page: Page, batches: number) =>
  page.waitForSelector(`[data-batches="${batches} ${batches}"]`);

/** Presses One batch so many times; gives how many have been learned from. */
async function learn(page: Page, batches: number): Promise<void> {
  for (let i = 1; i <= batches; i++) {
    await button(page, "One batch").click();
    await inspected(page, i);
  }
}

/** The curves of all distributions of a run. */
const areas = (page: Page, run: number) =>
  page.$$eval(`.overlaid-area.run-${run}`, (paths) => paths.map((path) => path.getAttribute("d")));

test("the runs begin differently inside, and one batch changes what both look like", async () => {
  const page = await openPage();
  const before = [await areas(page, 0), await areas(page, 1)];
  expect(before[0]).not.toEqual(before[1]);
  await learn(page, 1);
  expect(await metric(page, "batches-0")).toBe(1);
  expect(await metric(page, "batches-1")).toBe(1);
  expect(await metric(page, "loss-1")).toBeGreaterThan(2 * (await metric(page, "loss-0")));
  expect(await areas(page, 0)).not.toEqual(before[0]);
  expect(await areas(page, 1)).not.toEqual(before[1]);
  expect(site.troubles()).toEqual([]);
});

test("ten batches from U(−1, 1) leave most of a layer's ReLUs dead, and few from He", async () => {
  const page = await openPage();
  await learn(page, 10);
  const dead = (layer: number, run: number) => metric(page, `dead-${layer}-${run}`);
  expect(Math.max((await dead(0, 1)) / 576, (await dead(1, 1)) / 400)).toBeGreaterThan(0.5);
  expect(await dead(0, 0)).toBeLessThan(576 / 10);
  expect(await metric(page, "dead-1")).toBe((await dead(0, 1)) + (await dead(1, 1)));
});

test("Pause leaves both runs after as many batches, and Train goes on from there", async () => {
  const page = await openPage();
  await button(page, "Train").click();
  await page.waitForFunction(
    () =>
      Number(document.querySelector<HTMLElement>('[data-metric="batches-1"]')?.dataset.value) > 30,
  );
  await button(page, "Pause").click();
  await button(page, "Train").waitFor();
  const batches = await metric(page, "batches-0");
  expect(await metric(page, "batches-1")).toBe(batches);
  await inspected(page, batches);
  await button(page, "One batch").click();
  await inspected(page, batches + 1);
});

test("a digit is chosen with the arrow keys, kept in the address, and there again after a reload", async () => {
  const page = await openPage();
  /** The four maps of He's network. */
  const maps = () =>
    page
      .locator('[data-figure="one-digit"] canvas')
      .first()
      .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  await page.getByRole("radio", { name: "a 0" }).focus();
  for (let key = 0; key < 2; key++) {
    const before = await maps();
    await page.keyboard.press("ArrowRight");
    await expect.poll(async () => (await maps()) === before).toBe(false);
  }
  const two = page.getByRole("radio", { name: "a 2" });
  expect(await two.isChecked()).toBe(true);
  expect(new URL(page.url()).searchParams.get("label")).toBe("2");
  const chosen = await maps();
  await page.reload();
  await inspected(page, 0);
  expect(await two.isChecked()).toBe(true);
  expect((await maps()) === chosen).toBe(true);
});

test("seed and learning rate are in the address, and a bad one has its error", async () => {
  const page = await openPage("?seed=3");
  expect(await page.getByLabel("Seed").inputValue()).toBe("3");
  const field = page.getByLabel("Learning rate");
  await field.fill("0");
  await button(page, "One batch").click();
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  expect(await metric(page, "batches-0")).toBe(0);
  await field.fill("0,0s");
  expect(await page.locator(`#${await field.getAttribute("aria-describedby")}`).textContent()).toBe(
    "Learning rate must be a number from 0.0001 to 1e15, not “0,0s”.",
  );
  await typeInto(field, "0,05");
  await field.press("Tab");
  expect(await field.getAttribute("aria-invalid")).toBeNull();
  expect(new URL(page.url()).searchParams.get("learningRate")).toBe("0.05");
  await learn(page, 1);
});

test("numbers that are no longer finite stop the runs, which say so, and Reset begins again", async () => {
  const page = await openPage("?learningRate=1e15");
  await button(page, "Train").click();
  const words = page.locator(".beside-words");
  await expect.poll(() => words.textContent()).toMatch(/^He: The loss .* finite.* U\(−1, 1\): /);
  expect(await button(page, "Train").getAttribute("aria-disabled")).toBe("true");
  await typeInto(page.getByLabel("Learning rate"), "0.1");
  await button(page, "Reset").click();
  await inspected(page, 0);
  await learn(page, 1);
  expect(site.troubles()).toEqual([]);
});
