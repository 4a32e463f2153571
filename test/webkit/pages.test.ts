import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
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

const at = async (session: Session) => new URL(await session.url()).searchParams.get("at");

test("the guided walk moves the debugger from stop to stop, and the arrow keys from moment to moment", async () => {
  const session = await webkit.open("network.html?at=X");
  await session.find('[data-figure="brief-training"][data-trained]');
  await session.click('[data-figure="walk"] button', "Start");
  const moment = () => session.run(() => document.querySelector(".moment")?.textContent ?? "");
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

test("an arrow key that is held down walks through more moments than the browser takes addresses", async () => {
  const session = await webkit.open("network.html?at=conv1:0:100");
  await session.find('[data-figure="brief-training"][data-trained]');
  await session.focus('[data-figure="timeline"] [role="slider"]');
  // As the browser does while a key is held: 150 in a few seconds, where WebKit takes 100 addresses in ten.
  await session.run(() => {
    let left = 150;
    const holding = setInterval(() => {
      const key = { key: "ArrowRight", bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", key));
      if (--left === 0) clearInterval(holding);
    }, 20);
  });
  const moment = () => session.run(() => document.querySelector(".moment")?.textContent ?? "");
  await expect.poll(moment, { timeout: 120_000 }).toContain("conv1[0,0,10,10]"); // 250 = 10 · 24 + 10
  await expect.poll(() => at(session)).toBe("conv1:0:250");
  expect(await troublesOf(session)).toEqual([]);
});
