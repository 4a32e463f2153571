import { expect, test } from "vitest";
import { writeImages, writeLabels } from "../../src/digits/index.js";
import { madeUpDigits } from "../training/digits.js";
import { countOf, downloaded, giveFiles, metric, said, takeDownloads, textOf } from "./journey.js";
import type { Session } from "./session.js";
import { settled, troublesOf, useWebKit } from "./use-webkit.js";

const webkit = useWebKit();

const OWN_FILES = ".own-digits input[type=file]:not([webkitdirectory])";

/** Waits until the run has this status. */
const status = (session: Session, name: string) => session.find(`[data-status="${name}"]`);

async function openTraining(query = ""): Promise<Session> {
  const session = await webkit.open(`training.html${query}`);
  await status(session, "idle");
  return session;
}

/** Learns from one batch, after which so many images have been seen; gives its loss. */
async function learn(session: Session, images: number): Promise<number> {
  await session.click("button", "One batch");
  await expect.poll(() => metric(session, "images-seen")).toBe(images);
  return metric(session, "loss");
}

test("Train brings the accuracy on all test digits past 90 %", async () => {
  const session = await openTraining();
  await session.click("button", "Train");
  await expect
    .poll(() => metric(session, "test-accuracy"), { timeout: 200_000 })
    .toBeGreaterThan(0.9);
  await session.click("button", "Pause");
  await status(session, "paused");
  expect(await troublesOf(session)).toEqual([]);
});

test("the same seed gives the same losses before and after a reset, to the last bit", async () => {
  const session = await openTraining("?seed=3");
  const first = [await learn(session, 100), await learn(session, 200)];
  await session.click("button", "Reset");
  await status(session, "idle");
  expect([await learn(session, 100), await learn(session, 200)]).toEqual(first);
});

test("a saved run is there after a reload, with its checkpoints", async () => {
  const session = await openTraining();
  await learn(session, 100);
  await learn(session, 200);
  await session.find('[data-figure="runs"][data-moment="2"]');
  await session.reload();
  await settled(session);
  await status(session, "idle");
  await session.find('[data-figure="runs"][data-moment="2"]');
  expect(await session.run(() => document.querySelectorAll(".run").length)).toBe(1);
  await session.click("button", "Take the run up here");
  await expect.poll(() => metric(session, "images-seen")).toBe(200);
  expect(await troublesOf(session)).toEqual([]);
});

test("digits of one's own are told of and learned from", async () => {
  const session = await openTraining();
  const { images, labels } = madeUpDigits(30);
  const files = [
    { name: "mine", bytes: Array.from(writeImages(images)) },
    { name: "my-labels", bytes: Array.from(writeLabels(labels)) },
  ];
  await giveFiles(session, OWN_FILES, files);
  await session.find('[data-figure="own-digits"][data-digits="own"]');
  await expect.poll(() => metric(session, "training-images")).toBe(25);
  await status(session, "idle");
  await learn(session, 25);
  expect(await troublesOf(session)).toEqual([]);
});

test("a paused run stays where it is, and Train goes on from there", async () => {
  const session = await openTraining();
  await session.click("button", "Train");
  await expect.poll(() => metric(session, "images-seen")).toBeGreaterThan(300);
  await session.click("button", "Pause");
  await status(session, "paused");
  const paused = await metric(session, "images-seen");
  await learn(session, paused + 100); // had the run gone on, there would be more
  await session.click("button", "Train");
  await expect.poll(() => metric(session, "images-seen")).toBeGreaterThan(paused + 200);
});

test("a click on the curve chooses its checkpoint, which the address keeps and an arrow key moves", async () => {
  const session = await openTraining();
  for (const images of [100, 200, 300]) await learn(session, images);
  await session.find('[data-figure="runs"][data-moment="3"]');
  await session.drag(".loss-chart svg", [[-0.45, 0]]);
  await session.find('[data-figure="runs"][data-moment="0"]');
  await session.press("ArrowRight"); // the slider under the curve has the focus
  await session.find('[data-figure="runs"][data-moment="1"]');
  await expect.poll(() => said(session, "moment")).toBe("1");
  expect(await troublesOf(session)).toEqual([]);
});

test("a loss that leaves the numbers stops the run, and it begins again with a tenth of the rate", async () => {
  const session = await openTraining("?learningRate=1e15");
  await session.click("button", "Train");
  await session.find('[data-diagnosis="overflowed"]');
  await status(session, "stopped");
  await session.click("button", "Begin again with the learning rate 1e14");
  await expect.poll(() => said(session, "learningRate")).toBe("100000000000000");
  expect(await troublesOf(session)).toEqual([]);
});

test("a run travels as a file, and goes on in another browser as it does here", async () => {
  const session = await openTraining();
  await takeDownloads(session);
  await learn(session, 100);
  await learn(session, 200);
  await session.find('[data-figure="runs"][data-moment="2"]');
  await session.click("button", "Save the run as a file");
  const file = await downloaded(session);
  expect(file.name).toMatch(/^run-of-[\d-]+\.run\.zip$/);
  const other = await openTraining();
  await giveFiles(other, ".open-run-file input[type=file]", [file]);
  await other.find('[data-figure="runs"][data-moment="2"]');
  await other.click("button", "Take the run up here");
  await expect.poll(() => metric(other, "images-seen")).toBe(200);
  expect(await learn(other, 300)).toBe(await learn(session, 300));
  expect(await troublesOf(other)).toEqual([]);
});

test("a file that is no run is refused by name, and nothing changes", async () => {
  const session = await openTraining();
  const notes = { name: "notes.zip", bytes: Array.from(Buffer.from("my notes")) };
  await giveFiles(session, ".open-run-file input[type=file]", [notes]);
  await expect
    .poll(() => textOf(session, ".open-run-file [role=status]"))
    .toContain("notes.zip: this is no file of a run");
  expect(await countOf(session, ".run")).toBe(0);
});

test("the parameters are given to download and are read again", async () => {
  const session = await openTraining();
  await takeDownloads(session);
  await learn(session, 100);
  await session.click("button", "Parameters (.npz)");
  const file = await downloaded(session);
  await giveFiles(session, ".take-away input[type=file]", [{ ...file, name: "mine.npz" }]);
  await expect.poll(() => textOf(session, ".take-away-words")).toContain("mine.npz is loaded");
  await status(session, "idle");
  expect(await troublesOf(session)).toEqual([]);
});

test("a recipe trains to its end, is kept, and is evaluated with its very network", async () => {
  const session = await webkit.open("recipes.html?trainingImages=500&epochs=1");
  await status(session, "idle");
  await session.click("button", "Train");
  await status(session, "finished");
  await session.find('[data-figure="kept"][data-run]');
  await session.click("a", "Evaluate it");
  const arrival = '[data-figure="brief-training"][data-trained]';
  await session.find(arrival);
  expect(await textOf(session, arrival)).toMatch(/The network of “Run of .*”, after 5 batches\./);
});
