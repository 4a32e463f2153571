import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const sheets = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".css"))
  .map((name) => ({ name, text: readFileSync(join("src", name), "utf8") }));
const rulesIn = (text: string) => text.replace(/\/\*.*?\*\//gs, "").split("\n");

/** The rules of a style sheet, those in its media queries too: each selector and what it declares. */
const declarationsIn = (text: string) =>
  Array.from(
    text.replace(/\/\*.*?\*\//gs, "").matchAll(/([^{};]+)\{([^{}]*)\}/g),
    ([, selectors = "", declared = ""]) => ({
      selector: selectors.replace(/\s+/g, " ").trim(),
      declared,
    }),
  );
/** The names of the site's colours, with their values. */
const coloursIn = (name: string) =>
  Array.from(
    readFileSync(`src/ui/page/${name}.css`, "utf8").matchAll(/^ *(--[\w-]+): ([^;]+);/gm),
    ([, variable = "", colour = ""]) => ({ variable, colour }),
  );

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
  const known = new Set(coloursIn("colours").map(({ variable }) => variable));
  expect(coloursIn("contrast").length).toBeGreaterThan(20);
  for (const { variable, colour } of coloursIn("contrast")) {
    expect(known).toContain(variable);
    expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  }
});

/** What keeps its colours because it stands in, or is, something that does: by the selector of that. */
const KEPT_WITHIN: Readonly<Record<string, RegExp>> = {
  ".pane td": /^\.pane td|td\[data-(weight|window|idle|struck)/,
  ".bar-track": /\.bar-fill/,
  ".probability-track": /\.probability-bar/,
  ".variance-track": /\.variance-fill/,
  ".product-bar i": /\.product-bar i/,
  ".training-progress progress": /\.training-progress progress::/,
  ".run-detail > .checkpoint-slider": /\.checkpoint-slider::/,
  ".plot-key::before": /\.plot-key\S*::before/,
  ".debugger-legend li::before": /\.debugger-legend \[data-mark/,
  ".run-swatch": /\.run-swatch/,
};
/** What forms say too: outlines of what is lit, pressed, chosen or pointed at, words, the system's own buttons. */
const SAID_OTHERWISE =
  /\[data-lit|\[aria-pressed|:checked|\.over$|button\.primary|\.shaded-scroll|\.product-outline$/;

test("where the system sets the colours, a bar, a key or a mark that means something by its own keeps it", () => {
  const names = coloursIn("colours")
    .filter(({ colour }) => colour.startsWith("#"))
    .map(({ variable }) => variable)
    .filter((variable) => !variable.startsWith("--paper")); // the ground
  const isDrawn = (selector: string, declared: string) =>
    Array.from(declared.matchAll(/(background|border)[\w-]*:([^;]*)/g)).some(
      ([, property, value = ""]) =>
        (property === "background" || /::(before|after)$|swatch/.test(selector)) &&
        Array.from(value.matchAll(/var\((--[\w-]+)/g)).some(([, name = ""]) =>
          names.includes(name),
        ),
    );
  const rules = sheets.flatMap(({ name, text }) =>
    declarationsIn(text).map((rule) => ({ name, ...rule })),
  );
  const keeping = rules
    .filter(({ declared }) => declared.includes("forced-color-adjust: none"))
    .flatMap(({ selector }) => selector.split(", "));
  const isKept = (selector: string) =>
    keeping.includes(selector) ||
    Object.entries(KEPT_WITHIN).some(
      ([keeper, within]) => keeping.includes(keeper) && within.test(selector),
    );
  const lost = rules
    .filter(({ selector, declared }) => isDrawn(selector, declared))
    .flatMap(({ name, selector }) =>
      selector.split(/, (?![^(]*\))/).map((one) => ({ name, selector: one })),
    )
    .filter(({ selector }) => !isKept(selector) && !SAID_OTHERWISE.test(selector))
    .map(({ name, selector }) => `${name}: ${selector}`);
  expect(lost).toEqual([]);
});
