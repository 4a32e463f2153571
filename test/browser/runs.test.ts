import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { bytesOf } from "./bytes-of.js";
import { networkArrived } from "./network-page.js";
import {
  atCheckpoint,
  button,
  learn,
  metric,
  openTraining,
  shown,
  status,
  trainedRecipe,
} from "./training-page.js";
import { typeInto } from "./type-into.js";
import { useSite } from "./use-site.js";

const site = useSite();

const runs = (page: Page) => page.locator(".run").count();
const loss = (page: Page) => metric(page, "loss");
const seen = (page: Page, images: number) => shown(page, "images-seen", images);

test("a run and its checkpoints survive a reload, and go on from there as if nothing had been", async () => {
  const page = await openTraining(site);
  await learn(page, 4);
  const lossAt4 = await loss(page);
  await learn(page, 2, 4);
  const lossAt6 = await loss(page);
  await atCheckpoint(page, 6);
  await page.reload();
  await status(page, "idle");
  await atCheckpoint(page, 6);
  expect(await runs(page)).toBe(1);
  const slider = page.getByLabel("Checkpoint of the run");
  await slider.focus();
  await slider.press("ArrowLeft");
  await slider.press("ArrowLeft");
  await slider.press("ArrowLeft");
  await atCheckpoint(page, 3);
  await button(page, "Take the run up here").click();
  await seen(page, 300);
  await learn(page, 1, 3);
  expect(await loss(page)).toBe(lossAt4);
  await learn(page, 2, 4);
  expect(await loss(page)).toBe(lossAt6); // the branch repeats the run to the last bit
  await page.waitForFunction(() => document.querySelectorAll(".run").length === 2);
  expect(site.troubles()).toEqual([]);
});

test("a checkpoint opens in the stepper, the evaluation and the drawing page, with its very network", async () => {
  const page = await openTraining(site);
  await learn(page, 2);
  await atCheckpoint(page, 2);
  const name = await page.locator(".run-name").first().inputValue();
  for (const link of ["Open it step by step", "Evaluate it", "Let it read your digits"]) {
    await page.getByRole("link", { name: link }).click();
    await networkArrived(page);
    expect(await page.locator('[data-figure="brief-training"]').textContent()).toContain(
      `The network of “${name}”, after 2 batches.`,
    );
    expect(new URL(page.url()).searchParams.get("moment")).toBe("2");
    const isStepper = link === "Open it step by step";
    expect(await page.getByLabel("image of its next batch").count()).toBe(isStepper ? 1 : 0);
    await page.goBack();
    await atCheckpoint(page, 2);
  }
  await page.goto(site.url("network?run=gone&moment=2"));
  await page.waitForSelector('[data-figure="brief-training"][data-missing]');
  expect(await page.locator('[data-figure="brief-training"]').textContent()).toContain("not saved");
});

test("a click on the curve chooses its checkpoint; runs are named, compared and deleted", async () => {
  const page = await openTraining(site);
  await learn(page, 3);
  await atCheckpoint(page, 3);
  const chart = page.locator(".runs-chart svg").first();
  await chart.click({ position: { x: 48, y: 60 } });
  await atCheckpoint(page, 0);
  await typeInto(page.locator(".run-name").first(), "the first");
  await page.locator(".run-name").first().press("Tab");
  await button(page, "Reset").click();
  await status(page, "idle");
  await learn(page, 1);
  await page.waitForFunction(() => document.querySelectorAll(".run").length === 2);
  expect(await chart.locator(".plot-curve").count()).toBe(2);
  await page.reload();
  await page.waitForFunction(() => document.querySelectorAll(".run").length === 2);
  const names = await page.$$eval(".run-name", (inputs) =>
    inputs.map((input) => (input as HTMLInputElement).value),
  );
  expect(names[1]).toBe("the first");
  const one = () => page.waitForFunction(() => document.querySelectorAll(".run").length === 1);
  await page.locator(".run").nth(1).getByRole("button", { name: "Delete" }).press("Enter");
  await one();
  expect(await page.locator(".removed-note").filter({ visible: true }).textContent()).toContain(
    "“the first” is deleted.",
  );
  await page.keyboard.press("Enter"); // the focus is on what brings it back
  await page.waitForFunction(() => document.querySelectorAll(".run").length === 2);
  await page.getByRole("radio", { name: "Choose the first" }).and(page.locator(":focus")).waitFor();
  await atCheckpoint(page, 3);
  await button(page, "Delete").first().click();
  await one();
  await page.reload();
  await page.waitForSelector(".run");
  expect(await runs(page)).toBe(1);
});

test.each(["name", "choose", "take up", "save", "delete"])(
  "what is done to a run that another tab has deleted is said to come too late, and its row goes: %s",
  async (act) => {
    const page = await openTraining(site);
    await learn(page, 2);
    await atCheckpoint(page, 2);
    await button(page, "Reset").click();
    await status(page, "idle");
    await learn(page, 1);
    await page.waitForFunction(() => document.querySelectorAll(".run").length === 2);
    const last = page.locator(".run").nth(1);
    if (act !== "choose") await last.getByRole("radio").check();
    if (act !== "choose") await atCheckpoint(page, 2);
    const tab = await page.context().newPage();
    await tab.goto(page.url());
    await tab.waitForFunction(() => document.querySelectorAll(".run").length === 2);
    await tab.locator(".run").nth(1).getByRole("button", { name: "Delete" }).press("Enter");
    await tab.waitForFunction(() => document.querySelectorAll(".run").length === 1);
    await page.bringToFront();
    if (act === "name") await typeInto(last.locator(".run-name"), "another name");
    if (act === "name") await last.locator(".run-name").press("Tab");
    if (act === "choose") await last.getByRole("radio").press("Space"); // it is not there to be checked
    if (act === "take up") await button(page, "Take the run up here").click();
    if (act === "save") await button(page, "Save the run as a file").click();
    if (act === "delete") await last.getByRole("button", { name: "Delete" }).press("Enter");
    await page.waitForFunction(() => document.querySelectorAll(".run").length === 1);
    const said = page.locator('[data-figure="runs"] .error');
    // Who wanted it deleted has nothing to hear.
    const tooLate = "This run is no longer saved: it was deleted";
    expect((await said.textContent())?.includes(tooLate)).toBe(act !== "delete");
  },
);

test("a click on the loss of the run chooses its checkpoint, which the address keeps", async () => {
  const page = await openTraining(site);
  await learn(page, 3);
  await atCheckpoint(page, 3);
  const id = await page.locator(".run").getAttribute("data-run");
  await page
    .locator(".loss-chart svg")
    .first()
    .click({ position: { x: 40, y: 60 } });
  await atCheckpoint(page, 0);
  expect(
    await page.getByLabel("Checkpoint of the run").evaluate((slider) => slider.matches(":focus")),
  ).toBe(true);
  await page.keyboard.press("ArrowRight");
  await atCheckpoint(page, 1);
  const address = page.url();
  expect(new URL(address).searchParams.get("run")).toBe(id);
  expect(new URL(address).searchParams.get("moment")).toBe("1");
  await button(page, "Reset").click();
  await status(page, "idle");
  await learn(page, 1);
  await page.waitForFunction(() => document.querySelectorAll(".run").length === 2);
  await page.goto(address);
  await status(page, "idle");
  await atCheckpoint(page, 1); // of the older run, though a newer one is saved
  expect(await page.locator(`[data-run="${id}"] input[type=radio]`).isChecked()).toBe(true);
});

test("recipes keep their runs too, and the evaluation takes the latest that was tested", async () => {
  const page = await trainedRecipe(site, 200);
  await page.getByRole("link", { name: "Evaluate it" }).click();
  const arrival = page.locator('[data-figure="brief-training"][data-trained]');
  await arrival.waitFor();
  expect(await arrival.textContent()).toMatch(/The network of “Run of .*”, after 2 batches\./);
  await page.goto(site.url("evaluation"));
  await arrival.waitFor();
  expect(await arrival.textContent()).toMatch(/The network of “Run of .*”, after 2 batches\./);
  await page.getByRole("link", { name: "Train a new one instead" }).click();
  await arrival.waitFor({ timeout: 60_000 });
  expect(await arrival.textContent()).toContain("Trained in this browser just now");
});

test("a store that is missing or full is said, and training goes on", async () => {
  const page = await openTraining(site);
  await page.context().addInitScript(() => {
    Object.defineProperty(globalThis, "indexedDB", { value: undefined });
  });
  await page.reload();
  await status(page, "idle");
  await page.waitForFunction(() =>
    document.querySelector(".runs [role=alert]")?.textContent?.includes("no store for runs"),
  );
  await learn(page, 1);
  await page.context().close();

  const { page: full } = await site.open("about");
  await full.context().addInitScript(() => {
    IDBObjectStore.prototype.put = function () {
      this.transaction.abort();
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await full.goto(site.url("training"));
  await status(full, "idle");
  await learn(full, 2);
  await full.waitForFunction(() =>
    document.querySelector(".runs [role=alert]")?.textContent?.includes("no room left"),
  );
});

test("parameters are saved and loaded; a file that is cut off changes nothing", async () => {
  const page = await openTraining(site);
  await learn(page, 1);
  const first = await loss(page);
  await learn(page, 1, 1);
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    button(page, "Parameters (.npz)").click(),
  ]);
  const bytes = await bytesOf(saved);
  const [csv] = await Promise.all([
    page.waitForEvent("download"),
    button(page, "Losses (.csv)").click(),
  ]);
  expect((await bytesOf(csv)).toString().trim().split("\n")).toHaveLength(3);
  const input = page.getByLabel("Load parameters:");
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: "application/zip", buffer });
  await input.setInputFiles(file("cut.npz", bytes.subarray(0, 9000)));
  await page.waitForSelector(".take-away-words.error");
  expect(await page.locator(".take-away-words").textContent()).toMatch(
    /^cut\.npz: .* Nothing has changed\.$/,
  );
  expect(await page.locator('[data-metric="images-seen"]').textContent()).toBe("200");
  await learn(page, 1, 2);
  await input.setInputFiles(file("mine.npz", bytes));
  await status(page, "idle");
  await seen(page, 0);
  expect(await page.locator(".take-away-words").textContent()).toContain("mine.npz is loaded");
  await learn(page, 1);
  expect(await loss(page)).not.toBe(first); // the same batch, with the parameters of the file
});
