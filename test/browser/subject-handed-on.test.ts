import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { networkArrived } from "./network-page.js";
import { atCheckpoint, button, learn, metric, openTraining, status } from "./training-page.js";
import { useSite } from "./use-site.js";

const site = useSite();

/** A run of two batches, saved by /training, whose second checkpoint is the chosen one. */
async function train(page: Page): Promise<void> {
  await learn(page, 2);
  await atCheckpoint(page, 2);
}

/** Follows a link of the menu. */
async function follow(page: Page, name: string): Promise<void> {
  await page.locator("#observablehq-sidebar").getByRole("link", { name, exact: true }).click();
  await page.waitForLoadState();
}

const part = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const edits = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get("edits");

test("run, checkpoint, digit and changes go with the reader from page to page", async () => {
  const page = await openTraining(site, "?seed=4");
  await train(page);
  const id = await page.locator(".run").getAttribute("data-run");
  await page.goto(site.url(`network?run=${id}&moment=2&input=test&digit=8`));
  await networkArrived(page);
  await page.goto(`${page.url()}#edits=X%5B0,0,9,9%5D%3D3`);
  await page.reload();
  await networkArrived(page);
  const loss = await page.locator(".reading").getAttribute("data-loss");
  const changes = edits(page);
  expect(changes).not.toBe(null);
  for (const name of ["Evaluation", "Your own digit"]) {
    await follow(page, name);
    await networkArrived(page);
    expect([part(page, "run"), part(page, "moment"), part(page, "digit")]).toEqual([id, "2", "8"]);
  }
  await follow(page, "The break-it lab");
  await follow(page, "Recipes");
  await status(page, "idle");
  expect(await page.locator('input[name="seed"]').inputValue()).toBe("4");
  expect(await page.locator('[data-figure="kept"]').getAttribute("data-run")).toBe(id);
  await follow(page, "See it learn");
  await page.waitForSelector('[data-batches="0 0"]');
  expect(await page.getByLabel("Seed").inputValue()).toBe("4");
  await follow(page, "Training");
  await status(page, "idle");
  await atCheckpoint(page, 2);
  expect(await page.locator('input[name="seed"]').inputValue()).toBe("4");
  await page.locator(".run-detail").getByRole("link", { name: "Open it step by step" }).click();
  await networkArrived(page);
  expect(part(page, "digit")).toBe("8");
  expect(edits(page)).toBe(changes);
  await expect.poll(() => page.locator(".reading").getAttribute("data-loss")).toBe(loss);
  expect(site.troubles()).toEqual([]);
});

test("a link to Training trains the run anew where it is not saved, to the same numbers", async () => {
  const page = await openTraining(site, "?seed=4&learningRate=0.05");
  await train(page);
  const loss = await metric(page, "loss");
  await page.locator(".run-detail").getByRole("link", { name: "Evaluate it" }).click();
  await networkArrived(page);
  await follow(page, "Training");
  await status(page, "idle");
  const address = page.url().slice(site.address.length);

  const { page: fresh } = await site.open(address);
  const said = fresh.locator(".asked-network");
  await expect.poll(() => said.textContent()).toMatch(/the same numbers to the last bit\.$/);
  expect(await metric(fresh, "loss")).toBe(loss);
  expect(await metric(fresh, "images-seen")).toBe(200);
  await button(fresh, "Reset").click();
  expect(await said.isVisible()).toBe(false);
  expect(part(fresh, "run")).toBe(null);
});

test("a branch, which its settings alone do not bring back, is not replaced by another network", async () => {
  const page = await openTraining(site);
  await train(page);
  await page.getByLabel("Checkpoint of the run").press("ArrowLeft");
  await atCheckpoint(page, 1);
  await button(page, "Take the run up here").click();
  await status(page, "paused");
  await button(page, "One batch").click();
  await page.waitForFunction(() => document.querySelectorAll(".run").length === 2);
  await atCheckpoint(page, 2);
  await page.locator(".run-detail").getByRole("link", { name: "Evaluate it" }).click();
  await networkArrived(page);
  const { page: fresh } = await site.open(page.url().slice(site.address.length));
  await fresh.waitForSelector('[data-figure="brief-training"][data-missing]');
  const words = await fresh.locator('[data-figure="brief-training"]').textContent();
  expect(words).toContain("Ask for the run’s file");
  expect(await fresh.locator('[data-metric="report-accuracy"]').isVisible()).toBe(false);
});

test("a network has one accuracy, on the page that trained it and on the one that tests it", async () => {
  const { page } = await site.open("network");
  await networkArrived(page);
  const told = () => page.locator('[data-figure="brief-training"]').textContent();
  const share = /reads (\d+\.\d\d\u00a0%) of all/;
  const trained = share.exec((await told()) ?? "")?.[1];
  expect(trained).toBeDefined();
  await page.getByRole("link", { name: "Evaluate it" }).click();
  await networkArrived(page);
  expect(share.exec((await told()) ?? "")?.[1]).toBe(trained);
  const measured = page.locator('[data-metric="test-accuracy"]').first();
  await expect.poll(() => measured.textContent()).toBe(trained);
});

test("the drawing goes along, and is the same number for number when it comes back", async () => {
  const { page } = await site.open("draw");
  await networkArrived(page);
  const bars = () =>
    page.$$eval(".probability-words", (words) =>
      words.map((span) => Number((span as HTMLElement).dataset.value)),
    );
  const before = await bars();
  await follow(page, "The whole network");
  await networkArrived(page);
  expect(part(page, "input")).toBe("drawing");
  await follow(page, "Your own digit");
  await networkArrived(page);
  await expect.poll(bars).toEqual(before);
});
