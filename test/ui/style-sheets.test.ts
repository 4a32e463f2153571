import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const sheets = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".css"))
  .map((name) => ({ name, text: readFileSync(join("src", name), "utf8") }));
const rulesIn = (text: string) => text.replace(/\/\*.*?\*\//gs, "").split("\n");

/** What belongs to pixels: the margin of plots, which are drawn in them, and the cells of the strip's canvases. */
const OF_DRAWINGS = /46px|12px|10px \* var\(--zoom\)/;

test("type and room are measured in rem, so that they grow with the reader's type; lines have up to 4 px", () => {
  const inPixels = sheets.flatMap(({ name, text }) =>
    rulesIn(text)
      .filter((line) => Array.from(line.matchAll(/([\d.]+)px/g)).some(([, n]) => Number(n) > 4))
      .filter((line) => !line.includes("shadow") && !OF_DRAWINGS.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  );
  expect(inPixels).toEqual([]);
});

test("what sticks does so by the page's measure, which lets go of it in a low window and on paper", () => {
  const sticky = sheets.filter(({ text }) => /position: sticky/.test(text));
  expect(sticky.map(({ name }) => name)).toEqual([]);
});

test("the colours of more contrast are written as images read them, and each is one of the site's", () => {
  const of = (name: string) => [
    ...readFileSync(`src/ui/page/${name}.css`, "utf8").matchAll(/^ *(--[\w-]+): ([^;]+);/gm),
  ];
  const known = new Set(of("colours").map(([, variable]) => variable));
  expect(of("contrast").length).toBeGreaterThan(20);
  for (const [, variable, colour] of of("contrast")) {
    expect(known).toContain(variable);
    expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  }
});
