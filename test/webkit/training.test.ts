import { expect, test } from "vitest";
import { writeImages, writeLabels } from "../../src/digits/index.js";
import { madeUpDigits } from "../training/digits.js";
import type { Session } from "./session.js";
import { settled, troublesOf, useWebKit } from "./use-webkit.js";

const webkit = useWebKit();

/** Waits until the run has this status. */
const status = (session: Session, name: string) => session.find(`[data-status="${name}"]`);

/** The raw number of a metric; NaN while there is none. */
const metric = (session: Session, name: string) =>
  session.run(
    (name) =>
      Number(document.querySelector<HTMLElement>(`[data-metric="${name}"]`)?.dataset.value ?? NaN),
    name,
  );

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
  await session.click("button", "Go on from here");
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
  // The driver gives no files to a field: the page puts them there as a choice does.
  await session.run((files) => {
    const data = new DataTransfer();
    for (const { name, bytes } of files) data.items.add(new File([Uint8Array.from(bytes)], name));
    const field = document.querySelector<HTMLInputElement>(
      ".own-digits input[type=file]:not([webkitdirectory])",
    )!;
    field.files = data.files;
    for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
  }, files);
  await session.find('[data-figure="own-digits"][data-digits="own"]');
  await expect.poll(() => metric(session, "training-images")).toBe(25);
  await status(session, "idle");
  await learn(session, 25);
  expect(await troublesOf(session)).toEqual([]);
});
