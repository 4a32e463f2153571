import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundleStyles } from "../../../src/site/bundling/bundle-styles.js";
import { charactersOf, smallFont } from "../../../src/site/fonts/small-font.js";

const KATEX = "node_modules/katex/dist/fonts";
const SERIF = "node_modules/@fontsource-variable/source-serif-4/files";
const TEXT_FONT = "source-serif-4-latin-wght-normal";
const FACES = `@font-face{src:url(fonts/KaTeX_Main-Regular.woff2) format("woff2"),url(fonts/KaTeX_Main-Regular.woff) format("woff"),url(fonts/KaTeX_Main-Regular.ttf) format("truetype")}
@font-face{src:url("./fonts/KaTeX_AMS-Regular.woff2") format("woff2"),url(fonts/KaTeX_AMS-Regular.ttf) format("truetype")}
@font-face{src:url(fonts/${TEXT_FONT}.woff2) format("woff2")}`;

/** A site of two pages, one in a folder, with two style sheets and fonts, as Framework builds it. */
function site(): string {
  const folder = mkdtempSync(join(tmpdir(), "unfold-styles-"));
  for (const name of ["_import", "_npm/katex/fonts", "exercises"])
    mkdirSync(join(folder, name), { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write("_import/style.1.css", "p{color:red}");
  write("_npm/katex/katex.css", FACES);
  for (const font of ["Main", "AMS"]) {
    for (const ending of ["woff2", "woff", "ttf"]) {
      const name = `KaTeX_${font}-Regular.${ending}`;
      copyFileSync(join(KATEX, name), join(folder, "_npm/katex/fonts", name));
    }
  }
  const font = `${TEXT_FONT}.woff2`;
  copyFileSync(join(SERIF, font), join(folder, "_npm/katex/fonts", font));
  const page = (up: string) => `<head>
<link rel="preload" as="style" href="${up}/_import/style.1.css">
<link rel="stylesheet" type="text/css" href="${up}/_import/style.1.css">
<link rel="stylesheet" href="${up}/_npm/katex/katex.css">
<link rel="related" href="${up}/_npm/katex/1.js">
<link rel="icon" href="${up}/icon.svg">
</head>`;
  write("index.html", page("."));
  write("exercises/index.html", page(".."));
  return folder;
}

/** The style sheet and the fonts that a bundled site has beside it. */
function bundled(folder: string): { sheet: string; fonts: string[] } {
  const [sheet = "", ...fonts] = readdirSync(join(folder, "_import")).sort();
  return { sheet, fonts };
}

test("a page loads one style sheet, the same for all, in the order of those that it is made of, and the fonts of its text", async () => {
  const folder = site();
  await bundleStyles(folder);
  const { sheet, fonts } = bundled(folder);
  expect(fonts).toEqual([
    expect.stringMatching(new RegExp(`^${TEXT_FONT}\\.[0-9a-f]{8}\\.woff2$`)),
  ]);
  expect(readFileSync(join(folder, "index.html"), "utf8")).toBe(`<head>
<link rel="stylesheet" href="./_import/${sheet}">
<link rel="preload" as="font" type="font/woff2" crossorigin href="./_import/${fonts[0]}">
<link rel="icon" href="./icon.svg">
</head>`);
  expect(readFileSync(join(folder, "exercises/index.html"), "utf8")).toContain(
    `<link rel="stylesheet" href="../_import/${sheet}">\n<link rel="preload" as="font" type="font/woff2" crossorigin href="../_import/${fonts[0]}">`,
  );
  expect(readFileSync(join(folder, "_import", sheet), "utf8")).toMatch(/^p\{color:red\}\n@font/);
  expect(existsSync(join(folder, "_npm/katex/katex.css"))).toBe(false);
});

test("a page is not asked whether it has a header, which all have", async () => {
  const folder = site();
  writeFileSync(join(folder, "_import/style.1.css"), ":root:has(#observablehq-header){top:0}");
  await bundleStyles(folder);
  const { sheet } = bundled(folder);
  expect(readFileSync(join(folder, "_import", sheet), "utf8")).toMatch(/^:root\{top:0\}/);
});

test("a Chinese page does not ask for italics beforehand", async () => {
  const folder = site();
  const italic = "source-serif-4-latin-wght-italic";
  copyFileSync(join(SERIF, `${italic}.woff2`), join(folder, "_npm/katex/fonts", `${italic}.woff2`));
  const page = readFileSync(join(folder, "index.html"), "utf8");
  writeFileSync(join(folder, "index.html"), `<html lang="en">${page}`);
  writeFileSync(join(folder, "zh.html"), `<html data-service-worker="" lang="zh-Hans">${page}`);
  await bundleStyles(folder);
  const fontsOf = (name: string) =>
    Array.from(
      readFileSync(join(folder, name), "utf8").matchAll(/_import\/([\w-]+)\.\w+\.woff2/g),
      ([, font]) => font,
    );
  expect(fontsOf("index.html").sort()).toEqual([italic, TEXT_FONT]);
  expect(fontsOf("zh.html")).toEqual([TEXT_FONT]);
});

test("small fonts of formulas stand in the style sheet, the others are found from its place, in one format", async () => {
  const folder = site();
  const file = join(KATEX, "KaTeX_Main-Regular.woff2");
  const main = (await smallFont(file, charactersOf(folder))).toString("base64");
  await bundleStyles(folder);
  const { sheet, fonts } = bundled(folder);
  const text = readFileSync(join(folder, "_import", sheet), "utf8");
  expect(text).toContain(`{src:url("data:font/woff2;base64,${main}") format("woff2")}`);
  expect(text).toContain(
    '{src:url("../_npm/katex/fonts/KaTeX_AMS-Regular.woff2") format("woff2")}',
  );
  expect(text).toContain(`{src:url("${fonts[0]}") format("woff2")}`);
  expect(readdirSync(join(folder, "_npm/katex/fonts")).sort()).toEqual(["KaTeX_AMS-Regular.woff2"]);
});

test("a page without a style sheet stops the build", async () => {
  const folder = site();
  writeFileSync(join(folder, "index.html"), "<head></head>");
  await expect(bundleStyles(folder)).rejects.toThrow("index.html has no style sheet");
});

test("a font of the first paint is smaller than the whole, and the smaller the fewer its characters", async () => {
  const whole = join(KATEX, "KaTeX_Main-Regular.woff2");
  const small = await smallFont(whole, charactersOf(site()));
  expect(small.length).toBeLessThan(0.7 * readFileSync(whole).length);
  const smallest = await smallFont(whole, "a");
  expect(smallest.length).toBeLessThan(small.length);
});

test("the characters of a site are those of its pages and scripts, and Latin letters, without Chinese", () => {
  const folder = site();
  writeFileSync(join(folder, "page.js"), "const text = `∂ 卷 𝓛`;");
  const characters = charactersOf(folder);
  for (const character of ["∂", "𝓛", "a", "é", "ł"]) expect(characters).toContain(character);
  expect(characters).not.toContain("卷");
});
