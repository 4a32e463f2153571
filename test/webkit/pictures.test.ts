import { expect, test } from "vitest";
import { attributeOf, choose, countOf, metric, said, textOf, textsOf } from "./journey.js";
import type { Session } from "./session.js";
import { troublesOf, useWebKit } from "./use-webkit.js";

const webkit = useWebKit();

test("a kink is put under the microscope: tangent and secant differ, and Back returns", async () => {
  const session = await webkit.open("gradient-check.html?epsilon=-0.75");
  const words = () => textOf(session, ".microscope-words");
  expect(await metric(session, "difference-double")).toBeLessThan(0.01);
  await session.click("button", "To a kink");
  await expect.poll(words).toContain("a ReLU passes through 0");
  expect(await metric(session, "difference-double")).toBeGreaterThan(0.01);
  await session.back();
  await expect.poll(words).toContain("tangent and secant differ");
  expect(await troublesOf(session)).toEqual([]);
});

/** Waits until the drawing is taken for this digit, or, for −1, until there is none. */
const isTakenFor = (session: Session, digit: number) =>
  session.find(`[data-figure="probability-bars"][data-answer="${digit}"]`);

test("what the mouse draws is answered, and counted in the series", async () => {
  const session = await webkit.open("draw.html");
  await isTakenFor(session, 4); // the first drawing
  await session.click("button", "Clear");
  await isTakenFor(session, -1);
  await session.drag(".sketch-sheet", [
    [0, -0.35],
    [0, -0.1],
    [0, 0.1],
    [0, 0.35],
  ]);
  await isTakenFor(session, 1);
  await session.click("button", "1");
  await session.find('[data-figure="tally"][data-count="1"]');
  expect(await troublesOf(session)).toEqual([]);
});

test("keys draw too, and take the stroke back", async () => {
  const session = await webkit.open("draw.html");
  await isTakenFor(session, 4);
  await session.click("button", "Clear");
  await isTakenFor(session, -1);
  await session.focus(".sketch-sheet");
  await session.press(...Array<string>(8).fill("ArrowUp"), "Space");
  await session.press(...Array<string>(14).fill("ArrowDown"), "Space");
  await isTakenFor(session, 1);
  await session.press("Backspace");
  await isTakenFor(session, -1);
  await session.press("Backspace"); // now Clear is taken back
  await isTakenFor(session, 4);
});

test("one batch changes what both networks look like inside", async () => {
  const session = await webkit.open("see-it-learn.html");
  await session.find('[data-batches="0 0"]');
  const areas = () =>
    session.run(() =>
      Array.from(document.querySelectorAll(".overlaid-area"), (path) => path.getAttribute("d")),
    );
  const before = await areas();
  await session.click("button", "One batch");
  await session.find('[data-batches="1 1"]');
  expect(await areas()).not.toEqual(before);
  expect(await metric(session, "loss-1")).toBeGreaterThan(2 * (await metric(session, "loss-0")));
  expect(await troublesOf(session)).toEqual([]);
});

test("a mistake in the backward pass is checked against differences, and its gradients are drawn", async () => {
  const session = await webkit.open("break-it.html");
  await session.click('[data-probe="check"]');
  await session.find('.lab-state[data-done="check"]');
  const failing = () =>
    session.run(() =>
      Array.from(
        document.querySelectorAll<HTMLElement>('[data-tensor-name]:not([data-differing="0"])'),
        ({ dataset }) => dataset.tensorName,
      ),
    );
  expect(await failing()).toEqual(["x", "0.k", "0.b"]);
  await session.click('[data-probe="picture"]');
  await session.find('.lab-state[data-done="picture"]');
  expect(await countOf(session, ".gradient-picture canvas")).toBe(3);
  expect(await troublesOf(session)).toEqual([]);
});

test("the three ways forwards are measured where the reader asks for it", async () => {
  const session = await webkit.open("unfold-kernel.html?layer=conv2&side=12&window=3&in=4&out=16");
  await session.click("button", "Measure");
  for (const way of ["loops", "unfolded-input", "unfolded-kernel"])
    await expect.poll(() => metric(session, `ms-${way}`)).toBeGreaterThan(0);
  expect(await textOf(session, ".price-status")).toContain("the median of 9 runs");
  expect(await troublesOf(session)).toEqual([]);
});

test("the trainer is measured against what WebAssembly can do here", async () => {
  const session = await webkit.open("why-fast.html");
  await session.click("button", "Measure the trainer");
  await session.find('#ceiling [data-metric="ceiling-share"]');
  for (const name of ["ceiling", "trainer", "ceiling-share"])
    expect(await metric(session, name)).toBeGreaterThan(0);
});

test("a bill of a layer follows a menu and a slider, which the address keeps over a reload", async () => {
  const session = await webkit.open("unfold-kernel.html");
  expect(await metric(session, "multiply-adds-loops")).toBe(57600);
  await choose(session, 'select[name="layer"]', "conv2");
  await expect.poll(() => metric(session, "bytes-unfolded-kernel")).toBe(1600 * 576 * 4);
  await session.focus('input[name="side"]');
  await session.press("ArrowRight");
  await expect.poll(() => metric(session, "multiply-adds-loops")).toBe(16 * 4 * 9 * 11 ** 2);
  await expect.poll(() => said(session, "side")).not.toBeNull();
  await session.reload();
  await expect.poll(() => metric(session, "multiply-adds-loops")).toBe(16 * 4 * 9 * 11 ** 2);
});

test("a pixel is changed in the debugger, and the answer says what it was before", async () => {
  const session = await webkit.open("network.html?digit=8&at=X:0:400");
  await session.find('[data-figure="brief-training"][data-trained]');
  const receipt = () => attributeOf(session, ".receipt", "data-value");
  const loss = () => attributeOf(session, ".reading", "data-loss");
  const before = await loss();
  await session.fill(".what-if input", "20");
  await session.click(".what-if button");
  await expect.poll(receipt).toBe("20");
  await expect.poll(loss).not.toBe(before);
  expect(await textOf(session, ".reading")).toContain("Before your change: ");
  expect(await troublesOf(session)).toEqual([]);
});

test("two checkpoints stand side by side on one digit", async () => {
  const session = await webkit.open("network.html?digit=8&at=linear:0:3&beside=0");
  await session.find('[data-figure="side-by-side"] canvas');
  const losses = () =>
    session.run(() =>
      Array.from(document.querySelectorAll<HTMLElement>(".side-by-side [data-loss]"), (side) =>
        Number(side.dataset.loss),
      ),
    );
  const [other, own] = await losses();
  expect(other).toBeGreaterThan(own!);
  await session.focus(
    '[role="slider"][aria-label="the other checkpoint"], input[aria-label="the other checkpoint"]',
  );
  await session.press("ArrowRight");
  await expect.poll(async () => (await losses())[0]).not.toBe(other);
  expect((await losses())[1]).toBe(own);
  expect(await textsOf(session, ".side-maps .strip-caption")).not.toEqual([]);
});
