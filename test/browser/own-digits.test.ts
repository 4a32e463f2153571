import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { writeImages, writeLabels } from "../../src/digits/index.js";
import { png } from "../../src/site/png.js";
import { madeUpDigits } from "../training/digits.js";
import {
  atCheckpoint,
  button,
  learnsFrom,
  openTraining,
  ownFiles,
  shown,
  status,
} from "./training-page.js";
import { useSite } from "./use-site.js";

const site = useSite();

interface NamedBytes {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const file = (name: string, bytes: Uint8Array): NamedBytes => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});
const images = (name: string, count: number) =>
  file(name, gzipSync(writeImages(madeUpDigits(count).images)));
const labels = (name: string, count: number) => file(name, writeLabels(madeUpDigits(count).labels));
const thirty = [images("mine.gz", 30), labels("my-labels", 30)];

const samples = (page: Page) => page.locator(".own-digits-samples span").allTextContents();
const refusal = (page: Page) => page.locator(".own-digits-words.error").textContent();

/** Drops files on an element, as the browser does. */
async function drop(page: Page, selector: string, files: readonly NamedBytes[]): Promise<void> {
  const given = files.map(({ name, buffer }) => ({ name, bytes: Array.from(buffer) }));
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, bytes } of given) data.items.add(new File([Uint8Array.from(bytes)], name));
    return data;
  }, given);
  await page.dispatchEvent(selector, "dragover", { dataTransfer: transfer });
  await page.dispatchEvent(selector, "drop", { dataTransfer: transfer });
}

test("thirty digits of one's own are told of, learned by heart and tested with those held back", async () => {
  const page = await openTraining(site);
  await ownFiles(page).setInputFiles(thirty);
  await learnsFrom(page, "own");
  await status(page, "idle");
  await shown(page, "training-images", 25);
  const words = /^Your own digits, mine \([0-9a-f]{8}\): 25 to train on and 5 to test with\./;
  expect(await page.locator(".own-digits").textContent()).toContain("one in six is held back");
  expect(await page.locator(".digits-credit").textContent()).toMatch(words);
  expect(await page.locator(".own-digits-samples li").allTextContents()).toEqual(
    Array.from("0123456789"),
  );
  await button(page, "Train").click();
  await shown(page, "test-accuracy", 1);
  await status(page, "finished");
  expect(await page.locator('[data-metric="test-images"]').first().textContent()).toBe("5");
  const loss = await page.locator('[data-metric="loss"]').getAttribute("data-value");
  expect(Number(loss)).toBeLessThan(0.1);
  expect(site.troubles()).toEqual([]);
});

test("four files dropped beside the zone are taken, and Back returns to the site's digits", async () => {
  const page = await openTraining(site);
  const count = await page.locator('[data-metric="training-images"]').getAttribute("data-value");
  await drop(page, "h1", [
    labels("t10k-labels-idx1-ubyte", 20),
    images("train-images-idx3-ubyte.gz", 200),
    labels("train-labels-idx1-ubyte", 200),
    images("t10k-images-idx3-ubyte.gz", 20),
  ]);
  await learnsFrom(page, "own");
  await shown(page, "training-images", 200);
  await shown(page, "test-images", 20);
  await button(page, "One batch").click();
  await shown(page, "images-seen", 100);
  await button(page, "Back to the site’s digits").press("Enter");
  await learnsFrom(page, "site");
  await shown(page, "training-images", Number(count));
  expect(await ownFiles(page).evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await button(page, "Back to the site’s digits").isVisible()).toBe(false);
  expect(await page.locator(".digits-credit").textContent()).toContain("MNIST");
  await button(page, "One batch").click();
  await shown(page, "images-seen", 100);
});

test("a bad file is said by name, and the run goes on untouched", async () => {
  const page = await openTraining(site);
  await button(page, "One batch").click();
  await shown(page, "images-seen", 100);
  const bad: [NamedBytes[], string][] = [
    [[thirty[0]!, file("notes.txt", Buffer.from("my notes"))], "notes.txt: the magic number is"],
    [[thirty[0]!, labels("my-labels", 29)], "mine.gz holds 30 images, but my-labels holds 29"],
    [[file("mine.gz", thirty[0]!.buffer.subarray(0, 300)), thirty[1]!], "mine.gz: the gzip is"],
  ];
  for (const [files, error] of bad) {
    await drop(page, ".own-digits-zone", files);
    await page.waitForSelector(`.own-digits-words.error:text("${error}")`);
    expect(await refusal(page)).toMatch(/Nothing has changed\.$/);
  }
  await learnsFrom(page, "site");
  await button(page, "One batch").click();
  await shown(page, "images-seen", 200);
  await ownFiles(page).setInputFiles(thirty);
  await learnsFrom(page, "own");
  await ownFiles(page).setInputFiles(thirty.slice(0, 1));
  await page.waitForSelector(`.own-digits-words.error:text("no file of labels")`);
  await shown(page, "training-images", 25);
  expect(await page.locator(".own-digits").textContent()).toContain("25 to train on");
});

test("a saved run knows its digits: it goes on over these alone, and bit for bit", async () => {
  const page = await openTraining(site);
  const step = async (images: number) => {
    await button(page, "One batch").click();
    await shown(page, "images-seen", images);
    return page.locator('[data-metric="loss"]').getAttribute("data-value");
  };
  await ownFiles(page).setInputFiles(thirty);
  await learnsFrom(page, "own");
  await shown(page, "training-images", 25);
  await step(25);
  await atCheckpoint(page, 1);
  const second = await step(50);
  await atCheckpoint(page, 2);
  expect(await page.locator(".run-facts").textContent()).toMatch(/ · mine \([0-9a-f]{8}\) · /);
  await page.reload();
  await learnsFrom(page, "own"); // they are kept
  await shown(page, "training-images", 25);
  await button(page, "Back to the site’s digits").click();
  await learnsFrom(page, "site");
  await status(page, "idle");
  await atCheckpoint(page, 2);
  await step(100);
  await page.waitForFunction(() => document.querySelectorAll(".run").length === 2);
  await page.locator(".run input[type=radio]").nth(1).check();
  await atCheckpoint(page, 2);
  await page.getByLabel("Checkpoint of the run").press("ArrowLeft");
  await atCheckpoint(page, 1);
  await button(page, "Take the run up here").click();
  await page.waitForSelector('.runs [role=alert]:text("bring their files first")');
  await step(200); // the run over the site's digits is where it was
  await ownFiles(page).setInputFiles(thirty);
  await learnsFrom(page, "own");
  expect(await page.locator(".runs [role=alert]").textContent()).toBe("");
  await button(page, "Take the run up here").click();
  await shown(page, "images-seen", 25);
  expect(await step(50)).toBe(second);
  expect(site.troubles()).toEqual([]);
  await page.getByRole("link", { name: "Evaluate it" }).click();
  await page.waitForSelector('[data-figure="brief-training"]:has-text("your own digits (mine)")');
});

test("a folder of pictures is learned from, with the names of its classes; a reload keeps both, and it can be brought again", async () => {
  const folder = mkdtempSync(join(tmpdir(), "pictures-"));
  const { images, labels } = madeUpDigits(20);
  for (const [i, label] of labels.entries()) {
    if (label > 1) continue;
    const name = label === 0 ? "high" : "low";
    mkdirSync(join(folder, name), { recursive: true });
    const ink = images.subarray(784 * i, 784 * (i + 1));
    const light = Uint8Array.from({ length: 3 * 784 }, (_, at) => 255 - ink[Math.floor(at / 3)]!); // dark on light, as scanned
    writeFileSync(join(folder, name, `${i}.png`), png(28, 28, light));
  }
  const page = await openTraining(site);
  const bring = () => page.getByLabel("Or choose a folder of pictures").setInputFiles(folder);
  for (let visit = 0; visit < 2; visit++) {
    await bring();
    await learnsFrom(page, "own");
    expect(await samples(page)).toEqual(["high", "low"]);
    await button(page, "One batch").click();
    await shown(page, "training-images", 3);
    await page.reload();
    await status(page, "idle");
    await learnsFrom(page, "own");
    expect(await samples(page)).toEqual(["high", "low"]);
    await shown(page, "training-images", 3);
  }
  rmSync(folder, { recursive: true });
  expect(site.troubles()).toEqual([]);
});
