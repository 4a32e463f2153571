import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { writeImages, writeLabels } from "../../src/digits/index.js";
import { writeDigits } from "../../src/training/files/index.js";
import { madeUpDigits } from "../training/digits.js";
import { networkArrived } from "./network-page.js";
import {
  atCheckpoint,
  button,
  learnsFrom,
  metric,
  openTraining,
  ownFiles,
  shown,
  status,
} from "./training-page.js";
import { useSite } from "./use-site.js";

const site = useSite();
const folder = mkdtempSync(join(tmpdir(), "runs-"));
afterAll(() => rmSync(folder, { recursive: true }));

const { images, labels } = madeUpDigits(60);
const files = [
  { name: "mine.gz", mimeType: "application/gzip", buffer: gzipSync(writeImages(images)) },
  { name: "my-labels", mimeType: "", buffer: Buffer.from(writeLabels(labels)) },
];

/** What the evaluation says of the network: how many digits, how many right, and the worst loss. */
async function evaluated(page: Page) {
  await page.waitForURL(/\/evaluation\b/);
  await networkArrived(page);
  await page.waitForSelector('[data-metric="test-images"][data-value="10"]');
  const worst = page.locator(".gallery li").first();
  return {
    right: await metric(page, "report-accuracy"),
    worst: (await worst.count()) > 0 ? await worst.getAttribute("data-loss") : null,
  };
}

/** What the debugger says of the first digit held out. */
async function debugged(page: Page) {
  await page.waitForURL(/\/network\b/);
  await networkArrived(page);
  const { answer, label, loss } = await page
    .locator(".reading")
    .evaluate((line) => ({ ...(line as HTMLElement).dataset }));
  return { answer, label, loss };
}

test("a run over one’s own digits travels as a file, and is the same in another browser", async () => {
  const page = await openTraining(site, "?learningRate=0.02");
  await ownFiles(page).setInputFiles(files);
  await learnsFrom(page, "own");
  await shown(page, "training-images", 50);
  for (let i = 1; i <= 3; i++) {
    await button(page, "One batch").click();
    await shown(page, "images-seen", 50 * i);
  }
  await atCheckpoint(page, 3);
  const downloading = page.waitForEvent("download");
  await button(page, "Save the run as a file").click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^run-of-[\d-]+\.run\.zip$/);
  const file = join(folder, "mine.run.zip");
  await download.saveAs(file);
  await page.locator(".run-detail").getByRole("link", { name: "Evaluate it" }).click();
  const right = await evaluated(page);
  expect(await page.locator(".digits-note").textContent()).toContain("10 images of mine");
  const address = page.url().slice(site.address.length);
  await page.locator(".network-links").getByRole("link", { name: "Step through it" }).click();
  const read = await debugged(page);

  const { page: fresh } = await site.open(address);
  await fresh.waitForSelector('[data-figure="brief-training"][data-missing]');
  expect(await fresh.locator("#evaluated").isVisible()).toBe(false);
  await fresh.getByLabel("Open a run’s file").setInputFiles(file);
  await fresh.waitForURL(/run=/);
  expect(await evaluated(fresh)).toEqual(right);
  await fresh.locator(".network-links").getByRole("link", { name: "Step through it" }).click();
  expect(await debugged(fresh)).toEqual(read);

  const { page: third } = await site.open("network?digit=0");
  await networkArrived(third);
  await third.getByLabel("Open a run’s file").setInputFiles(file);
  await third.waitForURL(/run=(?!new)/);
  await expect.poll(() => debugged(third)).toEqual(read);
  await third.goto(site.url("training"));
  await status(third, "idle");
  await third.getByLabel("Open a run’s file").setInputFiles(file);
  await third.waitForURL(/run=(?!new)/);
  await learnsFrom(third, "own");
  await atCheckpoint(third, 3);
  const opening = third.getByLabel("Open a run’s file");
  expect(await third.locator(".open-run-file [role=status]").textContent()).toMatch(
    /“Run of .*” is opened, with 4 checkpoints\.$/,
  );
  await opening.and(third.locator(":focus")).waitFor();
  expect(await opening.evaluate((input) => input.getBoundingClientRect().top)).toBeLessThan(720);
  await shown(third, "training-images", 50);
  await button(third, "Take the run up here").click();
  await shown(third, "images-seen", 150);
  await page.goto(site.url("training"));
  await atCheckpoint(page, 3);
  await page.getByRole("button", { name: "Use them" }).click();
  await learnsFrom(page, "own");
  await shown(page, "training-images", 50);
  await button(page, "Take the run up here").click();
  await shown(page, "images-seen", 150);
  for (const one of [third, page]) {
    await button(one, "One batch").click();
    await shown(one, "images-seen", 200);
  }
  expect(await metric(third, "loss")).toBe(await metric(page, "loss"));
  await third.goto(`${site.url("see-it-learn")}${new URL(third.url()).search}`);
  await third.waitForSelector('[data-batches="0 0"]');
  expect(await third.locator(".other-digits").textContent()).toContain("Both runs learn from mine");
  expect(site.troubles()).toEqual([]);
});

test("a file that is no run is refused by name, and nothing changes", async () => {
  const page = await openTraining(site);
  const notes = { name: "notes.zip", mimeType: "application/zip", buffer: Buffer.from("my notes") };
  await page.getByLabel("Open a run’s file").setInputFiles(notes);
  await page.waitForSelector(
    '.open-run-file [role=status]:text("notes.zip: this is no file of a run")',
  );
  expect(await page.locator(".run").count()).toBe(0);
});

test("an .npz of images and labels is learned from, kept over a reload, saved as IDX, and removed", async () => {
  const page = await openTraining(site);
  const npz = writeDigits(madeUpDigits(40), madeUpDigits(10));
  await ownFiles(page).setInputFiles([
    { name: "mine.npz", mimeType: "application/zip", buffer: Buffer.from(npz) },
  ]);
  await learnsFrom(page, "own");
  await shown(page, "training-images", 40);
  await page.reload();
  await learnsFrom(page, "own");
  await shown(page, "training-images", 40);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save them as IDX" }).click();
  expect((await downloading).suggestedFilename()).toBe("mine-x-train.idx.zip");
  await page.getByRole("button", { name: "Remove them" }).press("Enter");
  await learnsFrom(page, "site");
  const kept = page.locator(".kept-digits li");
  await page.locator(".removed-note :focus").waitFor();
  expect(await kept.count()).toBe(0);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Use them" }).and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Enter");
  await learnsFrom(page, "own");
  await page
    .getByRole("button", { name: "Save them as IDX" })
    .and(page.locator(":focus"))
    .waitFor();
  await page.getByRole("button", { name: "Remove them" }).click();
  await learnsFrom(page, "site");
  await expect.poll(() => kept.count()).toBe(0);
  await page.reload();
  await status(page, "idle");
  await learnsFrom(page, "site");
  const bad = { name: "bad.npz", mimeType: "", buffer: Buffer.from("nothing") };
  await ownFiles(page).setInputFiles([bad]);
  await page.waitForSelector('.own-digits-words.error:text("bad.npz: this is no .npz file")');
  expect(site.troubles()).toEqual([]);
});
