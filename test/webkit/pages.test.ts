import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lit, said, textOf } from "./journey.js";
import type { Session } from "./session.js";
import { troublesOf, useWebKit } from "./use-webkit.js";

const webkit = useWebKit();

// A Chinese page has its English page's cells.
const pages = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter(
  (name) =>
    name.endsWith(".html") && (!name.startsWith("zh") || name === join("zh", "linear.html")),
);

test.each(pages)("/%s opens without a failed cell", async (page) => {
  const session = await webkit.open(page);
  expect(await troublesOf(session)).toEqual([]);
});

test("the search is opened by a key and finds sections by an English and by a Chinese word", async () => {
  const session = await webkit.open("about.html");
  await session.press("Control+k");
  await session.find("dialog[open] input[type=search]");
  await session.fill("dialog[open] input[type=search]", "手写数字");
  await session.find("dialog[open] a");
  await session.fill("dialog[open] input[type=search]", "gradient bias");
  await session.until(
    () => document.querySelector('dialog[open] a[href*="the-gradient-of-a-bias"]'),
    "the section on the gradient of a bias is not found",
  );
  expect(await troublesOf(session)).toEqual([]);
});

/** Presses keys where the focus is, one after the other, as fast as the browser does while one is held. */
const hold = (session: Session, keys: readonly string[]) =>
  session.run((keys) => {
    let pressed = 0;
    const holding = setInterval(() => {
      const key = { key: keys[pressed]!, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", key));
      if (++pressed === keys.length) clearInterval(holding);
    }, 20);
  }, keys);

const at = (session: Session) => said(session, "at");

test("the guided walk moves the debugger from stop to stop, and the arrow keys from moment to moment", async () => {
  const session = await webkit.open("network.html?at=X");
  await session.find('[data-figure="brief-training"][data-trained]');
  await session.click('[data-figure="walk"] button', "Start");
  const moment = () => textOf(session, ".moment");
  await expect.poll(moment).toContain("Given: X");
  for (const expected of ["conv1", "pool1"]) {
    await session.click('[data-figure="walk"] button', "Next stop");
    await expect.poll(moment).toContain(expected);
  }
  await session.focus('[data-figure="timeline"] [role="slider"]');
  const before = await at(session);
  await session.press("ArrowRight");
  await expect.poll(() => at(session)).not.toBe(before);
  await session.press("ArrowLeft");
  await expect.poll(() => at(session)).toBe(before);
  expect(await troublesOf(session)).toEqual([]);
});

/** Has the page write addresses until the browser takes no more for some seconds, as after many changes in a row. */
const useUpAddresses = (session: Session) =>
  session.run(() => {
    try {
      for (;;) history.replaceState(history.state, "");
    } catch {
      return; // it takes 100 in ten seconds
    }
  });

test("an arrow key that is held down walks through more moments than the browser takes addresses", async () => {
  const session = await webkit.open("network.html?at=conv1:0:100");
  await session.find('[data-figure="brief-training"][data-trained]');
  await session.focus('[data-figure="timeline"] [role="slider"]');
  // 150 in a few seconds, where WebKit takes 100 addresses in ten.
  await hold(session, Array(150).fill("ArrowRight"));
  const moment = () => textOf(session, ".moment");
  await expect.poll(moment, { timeout: 120_000 }).toContain("conv1[0,0,10,10]"); // 250 = 10 · 24 + 10
  await expect.poll(() => at(session)).toBe("conv1:0:250");
  expect(await troublesOf(session)).toEqual([]);
});

test("a slider that is held down moves its figure while the browser takes no addresses, and the address follows", async () => {
  const session = await webkit.open("unfold-kernel.html");
  await useUpAddresses(session);
  await session.focus('#unfolded-kernel input[name="height"]');
  await session.run(() => {
    const range = document.activeElement as HTMLInputElement; // which keys of a script do not move
    const holding = setInterval(() => {
      range.stepUp();
      range.dispatchEvent(new Event("input", { bubbles: true }));
      if (range.value === range.max) clearInterval(holding);
    }, 20);
  });
  const shape = () => textOf(session, '#unfolded-kernel .tensor[data-tensor="X"] .shape');
  await expect.poll(shape).toBe("1 × 8 × 4");
  await expect.poll(() => said(session, "height")).toBe("8");
  expect(await troublesOf(session)).toEqual([]);
});

test("the cells of K″ are walked through by a held key while the browser takes no addresses, and focus, light and address agree", async () => {
  const session = await webkit.open("unfold-kernel.html");
  await useUpAddresses(session);
  await session.focus('#unfolded-kernel td[data-term="K″[0,0]"]');
  await hold(session, [...Array(12).fill("ArrowRight"), "ArrowDown", "Enter"]);
  const end = "K″[1,12]";
  await expect.poll(() => lit(session, "K″")).toContain(end);
  expect(await session.run(() => (document.activeElement as HTMLElement).dataset.term)).toBe(end);
  await expect.poll(() => said(session, "cell")).toBe(end);
  expect(await troublesOf(session)).toEqual([]);
});
