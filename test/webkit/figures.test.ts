import { expect, test } from "vitest";
import { choose, lit, said, textOf } from "./journey.js";
import { troublesOf, useWebKit } from "./use-webkit.js";

const webkit = useWebKit();

test("a pixel chosen by a click lights the rows of X′ that hold it, and the outputs that use it", async () => {
  const session = await webkit.open("unfold-input.html?patch=9");
  await session.click('td[data-term="X[0,0,1]"]');
  expect(await lit(session, "X′")).toEqual(["X′[0,1]", "X′[1,0]"]);
  expect(await lit(session, "Y")).toEqual(["Y[0,0,0]", "Y[0,0,1]"]);
  expect(await said(session, "cell")).toBe("X[0,0,1]");
  expect(await troublesOf(session)).toEqual([]);
});

test("the arrow keys point from cell to cell and the sentence follows; Enter chooses, and Back takes it back", async () => {
  const session = await webkit.open("unfold-input.html?patch=9");
  await session.focus('td[data-term="Y[0,0,0]"]');
  await session.press("ArrowRight", "ArrowDown");
  const sum = '[data-figure="unfold-input"] .sum-lines';
  await expect
    .poll(() => textOf(session, sum))
    .toBe("Y[0,1,1] = 6·1 + 7·(−2) + 10·3 + 11·(−4) = −22");
  expect(await said(session, "cell")).toBeNull();
  await session.press("Enter");
  await expect.poll(() => said(session, "cell")).toBe("Y[0,1,1]");
  await session.press("Escape");
  await expect.poll(() => said(session, "cell")).toBe("");
  await session.back();
  await expect.poll(() => said(session, "cell")).toBe("Y[0,1,1]");
});

test("a number typed into a cell changes the output", async () => {
  const session = await webkit.open("unfold-input.html?patch=9");
  await session.focus('td[data-term="X[0,0,0]"]');
  await session.press("9", "Enter");
  await expect.poll(() => textOf(session, 'td[data-term="Y[0,0,0]"]')).toBe("−4");
  expect(await troublesOf(session)).toEqual([]);
});

test("pointing at one multiplication of a sum lights its own pixel and weight only", async () => {
  const session = await webkit.open("unfold-input.html?patch=9&cell=Y[0,1,1]");
  await session.hover('[data-figure="unfold-input"] .multiplication[data-term="K″[4,6]"]');
  await expect.poll(() => lit(session, "X")).toEqual(["X[0,1,2]"]);
  expect(await lit(session, "Y")).toEqual(["Y[0,1,1]"]);
});

test("a slider that is moved by keys redraws its figure, and the address and Back follow", async () => {
  const session = await webkit.open("unfold-input.html?height=6&patch=9");
  const rows = () =>
    session.run(
      () => document.querySelectorAll('#unfolded-input [data-tensor="X"] tbody tr').length,
    );
  expect(await rows()).toBe(6);
  await session.focus('input[name="height"]');
  await session.press("ArrowLeft");
  await expect.poll(rows).toBe(5);
  await expect.poll(() => said(session, "height")).toBe("5");
  await session.click("h1");
  await session.back();
  await expect.poll(rows).toBe(6);
  expect(await troublesOf(session)).toEqual([]);
});

test("a cell of a matrix on a canvas is chosen by keys", async () => {
  const session = await webkit.open(
    `unfold-kernel.html?first=${encodeURIComponent("K″[300,406]")}`,
  );
  await session.focus("#first-layer canvas");
  await session.press("ArrowRight", "Enter");
  await expect.poll(() => said(session, "first")).toBe("K″[300,407]");
});

test("a logit is dragged with the mouse", async () => {
  const session = await webkit.open("cross-entropy.html?n=4");
  const bar = '[data-figure="softmax-bars"] [data-term="z[0,3]"]';
  await session.drag(`${bar} .bar-track`, [
    [0, 0],
    [0.15, 0],
    [0.25, 0],
  ]);
  const value = () =>
    session.run((bar) => Number(document.querySelector(bar)?.getAttribute("aria-valuenow")), bar);
  await expect.poll(value).toBeCloseTo(3, 1);
  expect(await troublesOf(session)).toEqual([]);
});

test("the keys walk the stepper of the chain rule back to one share of two", async () => {
  const session = await webkit.open("chain-rule.html?step=10");
  const box = '[data-figure="paths"] .graph-gradient[data-term="∂z/∂x[0,1]"] text';
  expect(await textOf(session, box)).toBe("∂z/∂x₂ = 14");
  await session.focus('[data-stepper="step"] input');
  await session.press("ArrowLeft");
  await expect.poll(() => textOf(session, box)).toBe("∂z/∂x₂ = 6");
});

test("a term of a formula that is pointed at lights its edge, its path and its cell", async () => {
  const session = await webkit.open("chain-rule.html?step=10");
  await session.hover('.katex-display [data-term="∂y/∂x[1,2]"]');
  await expect
    .poll(() =>
      session.run(() =>
        document.querySelector('td[data-term="∂y/∂x[1,2]"]')?.getAttribute("data-lit"),
      ),
    )
    .toBe("chosen");
});

test("the multiplication of the first page walks on by itself until the reader points", async () => {
  const session = await webkit.open("index.html");
  await expect.poll(() => lit(session, "K″")).not.toEqual(["K″[4,6]"]);
  await session.hover('td[data-term="X[0,0,0]"]');
  await expect.poll(() => lit(session, "K″")).toEqual(["K″[0,0]"]);
  expect(await textOf(session, ".home-walk .play")).toBe("Play");
});

test("axes are split and merged step by step, and the position survives a reload", async () => {
  const session = await webkit.open("pooling-relu-flatten.html?step=7&split=1");
  await session.focus('[data-stepper="split"] input');
  await session.press("ArrowRight");
  await expect.poll(() => said(session, "split")).toBe("2");
  await session.reload();
  await expect
    .poll(() => textOf(session, "#axis-split .split-way li[data-now]"))
    .toContain("(h′, w′, k₁, k₂)");
});

test("a guess is compared with the answer, and remembered after a reload", async () => {
  const session = await webkit.open("chain-rule.html");
  const guess = '[data-guess="paths-of-x2"]';
  await session.run((guess) => localStorage.removeItem(`unfold.guess.${guess}`), "paths-of-x2");
  await session.reload();
  await session.fill(`${guess} input`, "5");
  await session.click(`${guess} button[type=submit]`);
  await expect.poll(() => textOf(session, `${guess} .verdict`)).toBe("Your guess: 5. Answer: 14.");
  await session.reload();
  await expect.poll(() => textOf(session, `${guess} .verdict`)).toBe("Your guess: 5. Answer: 14.");
});

test("a slip in a printed formula is mended in its place by keys", async () => {
  const session = await webkit.open("slips.html");
  const hunt = '[data-hunt="logits"]';
  await session.click(`${hunt} button`, "Ask the check");
  await expect
    .poll(() => textOf(session, `${hunt} .hunt-verdict`))
    .toContain("9 of 9 cells differ");
  await choose(session, `${hunt} select`, "1");
  await expect
    .poll(() => textOf(session, `${hunt} .hunt-verdict`))
    .toContain("✓ All 9 cells agree");
});
