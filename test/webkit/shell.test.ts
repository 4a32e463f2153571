import { expect, test } from "vitest";
import {
  attributeOf,
  choose,
  countOf,
  downloaded,
  said,
  takeDownloads,
  textOf,
} from "./journey.js";
import { settled, troublesOf, useWebKit } from "./use-webkit.js";

const webkit = useWebKit();

test("the reader chooses dark, which a canvas follows and the next page remembers", async () => {
  const session = await webkit.open("unfold-kernel.html");
  const drawn = () =>
    session.run(() => document.querySelector<HTMLCanvasElement>("main canvas")!.toDataURL());
  const paper = () => session.run(() => getComputedStyle(document.documentElement).backgroundColor);
  const [light, before] = [await paper(), await drawn()];
  await choose(session, ".sidebar-foot select", "dark");
  await expect.poll(drawn).not.toBe(before);
  const dark = await paper();
  expect(dark).not.toBe(light);
  await session.click("#observablehq-sidebar a", "About");
  await session.find("h1", "About");
  expect(await paper()).toBe(dark);
});

test("code is read in NumPy at first; TypeScript is one press away, in the address, and remembered", async () => {
  const session = await webkit.open("linear.html");
  const seen = () =>
    session.run(() =>
      Array.from(document.querySelectorAll<HTMLElement>(".code-pair [data-language]"))
        .filter((code) => code.checkVisibility())
        .map(({ dataset }) => dataset.language),
    );
  expect(new Set(await seen())).toEqual(new Set(["py"]));
  await session.click(".code-pair button", "TypeScript");
  await expect.poll(async () => [...new Set(await seen())]).toEqual(["ts"]);
  await expect.poll(() => said(session, "code")).toBe("typescript");
  await session.go((await session.url()).replace(/linear.*/, "unfold-input.html"));
  await settled(session);
  await expect.poll(async () => [...new Set(await seen())]).toEqual(["ts"]);
  expect(await troublesOf(session)).toEqual([]);
});

test("Back comes to a page that is dark and reads code as was chosen on the next one", async () => {
  const session = await webkit.open("linear.html");
  const shown = () =>
    session.run(() => {
      const { scheme, code } = document.documentElement.dataset;
      const menu = document.querySelector<HTMLSelectElement>(".sidebar-foot select")?.value;
      return [scheme, menu, code].join(" ");
    });
  expect(await shown()).toBe("light system numpy");
  await session.click("#observablehq-sidebar a", "The chain rule");
  await session.find("h1", "The chain rule");
  await settled(session);
  await choose(session, ".sidebar-foot select", "dark");
  await session.click(".code-pair button", "TypeScript");
  await session.back();
  await session.find("h1", "The linear layer");
  await expect.poll(shown).toBe("dark dark typescript");
});

test("the list of pages opens by its button where the window is narrow, and closes by Escape", async () => {
  const session = await webkit.open("linear.html");
  await session.resize(480, 900);
  const pages = () => countOf(session, "#observablehq-sidebar a");
  expect(await pages()).toBe(0);
  await session.click("button", "Menu");
  await expect.poll(pages).toBeGreaterThan(20);
  await session.press("Escape");
  await expect.poll(pages).toBe(0);
  await session.press("Enter"); // the button has the focus again
  await session.click("#observablehq-sidebar a", "The chain rule");
  await session.find("h1", "The chain rule");
  expect(await pages()).toBe(0);
});

/** The width and height of a PNG. */
function sizeOf(png: readonly number[]): [number, number] {
  const view = new DataView(Uint8Array.from(png).buffer);
  return [view.getUint32(16), view.getUint32(20)];
}

test("a figure is saved from its menu as SVG, with its typefaces in it, and as PNG", async () => {
  const session = await webkit.open("unfold-kernel.html");
  await takeDownloads(session);
  const menu = '[data-figure="unfold-kernel"] > .figure-menu > button';
  await session.focus(menu);
  await session.press("Enter");
  await session.click('[role="menuitem"]', "Save as SVG");
  const svg = Buffer.from((await downloaded(session)).bytes).toString();
  expect(svg).toContain("@font-face");
  expect(svg).toContain("Source Sans 3");
  await session.focus(menu);
  await session.press("Enter");
  await session.click('[role="menuitem"]', "Save as PNG");
  const [width, height] = sizeOf((await downloaded(session)).bytes);
  expect(Math.min(width, height)).toBeGreaterThan(300);
  expect(await troublesOf(session)).toEqual([]);
});

test("a letter of a formula says what it means when it is pointed at, and nothing beside it does", async () => {
  const session = await webkit.open("linear.html");
  await session.drag('.katex-display [data-note="w_"]', [[-0.4, 0]], false); // not on its indices
  await expect
    .poll(() => textOf(session, "#letter-note"))
    .toMatch(/^w The weights of a linear layer/);
  await session.hover("h1");
  await expect.poll(() => countOf(session, "#letter-note")).toBe(0);
});

test("a page that Back restores shows what was chosen on it, and goes on", async () => {
  const session = await webkit.open("unfold-input.html?patch=9");
  await session.click('td[data-term="X[0,0,1]"]');
  const chosen = () => attributeOf(session, '#unfolded-input td[data-lit="chosen"]', "data-term");
  await expect.poll(chosen).toBe("X[0,0,1]");
  await session.click("#observablehq-sidebar a", "About");
  await session.find("h1", "About");
  await session.back();
  await expect.poll(chosen).toBe("X[0,0,1]");
  await session.click('td[data-term="X[0,1,1]"]');
  await expect.poll(chosen).toBe("X[0,1,1]");
  await expect.poll(() => said(session, "cell")).toBe("X[0,1,1]");
});
