import { expect, test } from "vitest";
import { attributeOf, countOf, lit, paste, said, textOf, textsOf } from "./journey.js";
import { troublesOf, useWebKit } from "./use-webkit.js";

const webkit = useWebKit();

test("numbers are pasted from a cell on, in one change; a bad one changes nothing, and it is said why", async () => {
  const session = await webkit.open("linear.html");
  const numbers = () =>
    textsOf(session, '.tensor[data-tensor="W"] td').then((all) => all.slice(0, 6));
  const notice = () => textOf(session, '.tensor[data-tensor="W"] .notice');
  await session.focus('td[data-term="W[0,0]"]');
  await paste(session, "[[0.5, 1, 2],\n [3, 4, 5]]");
  await expect.poll(numbers).toEqual(["0.5", "1", "2", "3", "4", "5"]);
  expect(await notice()).toBe("Pasted 6 numbers from W[0,0] on.");
  await session.focus('td[data-term="W[0,1]"]');
  await paste(session, "1\tx");
  await expect.poll(notice).toBe("“x”, number 2 of row 1, is not a number. Nothing was changed.");
  expect(await numbers()).toEqual(["0.5", "1", "2", "3", "4", "5"]);
  expect(await troublesOf(session)).toEqual([]);
});

test("a matrix that is copied by keys is pasted by keys into another", async () => {
  const session = await webkit.open("linear.html");
  await session.focus('td[data-term="W[0,0]"]');
  await session.press("Control+c");
  const notice = () => textOf(session, '.tensor[data-tensor="W"] .notice');
  await expect.poll(notice).toBe("W is copied as a table.");
  const before = await textsOf(session, '.tensor[data-tensor="W"] td');
  await session.press("9", "Enter");
  await expect.poll(() => textOf(session, 'td[data-term="W[0,0]"]')).toBe("9");
  await session.press("Control+v");
  await expect.poll(() => textsOf(session, '.tensor[data-tensor="W"] td')).toEqual(before);
  expect(await troublesOf(session)).toEqual([]);
});

test("a matrix is copied for NumPy from its menu, by keys, or its text is shown where the browser refuses", async () => {
  const session = await webkit.open("linear.html");
  await session.focus('td[data-term="W[0,0]"]');
  await session.press("ArrowUp", "Enter");
  await session.find('[role="menuitem"]', "Copy as np.array(…)");
  await session.press("Enter");
  await session.until(
    () =>
      document
        .querySelector<HTMLTextAreaElement>("dialog textarea")
        ?.value.startsWith("np.array(") ||
      Array.from(document.querySelectorAll(".notice")).some(
        ({ textContent }) => textContent === "W is copied as np.array(…).",
      ),
    "W is neither copied nor shown",
  );
  expect(await troublesOf(session)).toEqual([]);
});

test("a kernel is typed as it is written, 1 2; −2 1, from its first cell on", async () => {
  const session = await webkit.open("convolution.html");
  const kernel = '[data-figure="sliding-picture"] [data-tensor="K"] td[data-editable]';
  await session.focus(kernel);
  await session.press(..."1 2; -2 1", "Enter");
  await expect.poll(() => textsOf(session, kernel)).toEqual(["1", "2", "−2", "1"]);
  expect(await troublesOf(session)).toEqual([]);
});

test("rows and columns are struck out and close up by a slider, and what is chosen stays", async () => {
  const session = await webkit.open(
    `one-matrix.html?padding=1&struck=1&cell=${encodeURIComponent("Y[0,1,1]")}`,
  );
  const rows = () => countOf(session, "#sliding .struck-matrix tbody tr");
  await expect.poll(rows).toBe(25);
  await session.focus('#sliding [role="slider"]');
  await session.press("End");
  await expect.poll(rows).toBe(9);
  expect(await attributeOf(session, '#sliding td[data-lit="chosen"]', "data-term")).toBe(
    "Y[0,1,1]",
  );
  await session.press("Home");
  await expect.poll(rows).toBe(25);
});

test("patches are peeled off one by one by a stepper’s buttons: what is not peeled off yet is not zero", async () => {
  const session = await webkit.open("unfold-input.html?patch=4");
  const copy = '#unfolded-input td[data-term="X′[4,0]"]';
  expect(await attributeOf(session, copy, "data-sign")).toBe("unknown");
  await session.click('[data-stepper="patch"] button', "Next");
  await expect.poll(() => textOf(session, copy)).toBe("6");
  await expect
    .poll(() => lit(session, "X"))
    .toEqual(["X[0,1,1]", "X[0,1,2]", "X[0,2,1]", "X[0,2,2]"]);
});

test("a large matrix on a canvas comes nearer by its button, and a click chooses the cell in its middle", async () => {
  const chosen = "K″[1500,406]";
  const session = await webkit.open(`unfold-kernel.html?first=${encodeURIComponent(chosen)}`);
  await session.click("#first-layer .raster button", "Whole");
  for (let i = 0; i < 8; i++) await session.click("#first-layer .raster button", "Nearer");
  const columns = () => textsOf(session, "#first-layer .raster-ruler.columns span");
  await expect
    .poll(async () => {
      const [first, second] = await columns();
      return Number(second) - Number(first);
    })
    .toBe(1);
  await session.press("Escape");
  await session.click("#first-layer .raster canvas");
  await expect.poll(() => said(session, "first")).toBe(chosen);
  expect(await troublesOf(session)).toEqual([]);
});

test("a digit of the confusion matrix is chosen by keys, its gallery opens, and Back closes it", async () => {
  const session = await webkit.open("evaluation.html");
  await session.find('[data-figure="digit-gallery"] a');
  await session.focus('td[data-label="6"][data-answer="7"]');
  await session.press("ArrowDown", "Enter");
  const title = () => textOf(session, ".gallery-title");
  await expect.poll(title).toContain("Label 7, rightly answered");
  expect([await said(session, "label"), await said(session, "answer")]).toEqual(["7", "7"]);
  await session.back();
  await expect.poll(title).toMatch(/^All mistakes/);
  expect(await troublesOf(session)).toEqual([]);
});
