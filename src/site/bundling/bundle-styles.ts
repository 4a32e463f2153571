import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, relative } from "node:path";
import { charactersOf, smallFont } from "../fonts/small-font.js";
import { shortHash } from "../short-hash.js";

/** The style sheets of a page, in one piece of its head, and what they name for Framework alone. */
const STYLES = /<link rel="(?:preload" as="style|stylesheet|related)"[^>]* href="[^"]*">\n?/g;
/** A style sheet's place: the way up to the site's root, and the path from there. */
const STYLESHEET = /<link rel="stylesheet"[^>]* href="((?:\.{0,2}\/)*)([^"]+)">/;

const FOLDER = "_import";

/** Chinese has no italics: its pages ask for this one where a sum's terms are set in it. */
const ITALICS = "source-serif-4-latin-wght-italic.woff2";

/**
 * Fonts of the text, for which a page waits a while before it is seen (ui/page/typefaces.ts). They are asked for together
 * with the style sheet, which comes sooner without them.
 */
const PRELOADED = [
  "source-serif-4-latin-wght-normal.woff2",
  ITALICS,
  "source-sans-3-latin-wght-normal.woff2",
];

/**
 * The small fonts of formulas stand in the style sheet: a page that is painted without them is laid out again when they
 * come, and what the reader has begun to read moves.
 */
const EMBEDDED = [
  "KaTeX_Main-Regular.woff2",
  "KaTeX_Math-Italic.woff2",
  "KaTeX_Main-Bold.woff2",
  "KaTeX_Size1-Regular.woff2",
  "KaTeX_Size2-Regular.woff2",
];

/** Fonts of the first paint, by their names: where a style sheet in FOLDER finds them. */
type Fonts = ReadonlyMap<string, string>;

/** Framework asks, at each change of a page, whether it has a header. All have. */
const IF_HEADER = ":has(#observablehq-header)";

/** Older formats, for browsers that do not know the site's modules either. */
const OLDER = /,\s*url\([^)]*\)\s*format\("(?:woff|truetype)"\)/g;
const OLDER_FILES = [".woff", ".ttf"];

/**
 * Makes one style sheet of those that each page of a built site loads, and has each ask at once for the fonts that all
 * pages begin with, which have the characters that the site has. Throws where a page has no style sheet.
 */
export async function bundleStyles(folder: string): Promise<void> {
  const made = new Map<string, string>();
  const merged = new Set<string>();
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const fonts = await firstFonts(folder, files);
  for (const name of files.filter((name) => extname(name) === ".html")) {
    const page = readFileSync(join(folder, name), "utf8");
    const links = page.match(STYLES) ?? [];
    const sheets = links.flatMap((link) => STYLESHEET.exec(link)?.slice(1) ?? []);
    const paths = sheets.filter((_, i) => i % 2 === 1);
    if (paths.length === 0) throw new Error(`build: ${name} has no style sheet`);
    for (const path of paths) merged.add(path);
    const key = paths.join();
    const sheet = made.get(key) ?? writeSheet(folder, paths, fonts);
    made.set(key, sheet);
    const link = `<link rel="stylesheet" href="${sheets[0]}${sheet}">\n`;
    const isChinese = /<html[^>]* lang="zh/.test(page);
    const preloads = PRELOADED.filter(
      (font) => fonts.has(font) && !(isChinese && font === ITALICS),
    ).map((font) => preloadOf(`${sheets[0]}${FOLDER}/${fonts.get(font)}`));
    const rest = links.slice(1).reduce((page, link) => page.replace(link, ""), page);
    writeFileSync(join(folder, name), rest.replace(links[0]!, [link, ...preloads].join("")));
  }
  for (const path of merged) rmSync(join(folder, path));
  for (const name of files)
    if (OLDER_FILES.includes(extname(name)) || fonts.has(basename(name)))
      rmSync(join(folder, name));
}

/** The fonts of the first paint, made small: those of the text as files, the others in their addresses. */
async function firstFonts(folder: string, files: readonly string[]): Promise<Fonts> {
  const fonts = new Map<string, string>();
  const characters = charactersOf(folder);
  for (const path of files) {
    const name = basename(path);
    const isPreloaded = PRELOADED.includes(name);
    if (!isPreloaded && !EMBEDDED.includes(name)) continue;
    const font = await smallFont(join(folder, path), characters);
    if (isPreloaded) {
      const file = `${basename(name, ".woff2")}.${shortHash(font)}.woff2`;
      writeFileSync(join(folder, FOLDER, file), font);
      fonts.set(name, file);
    } else fonts.set(name, `data:font/woff2;base64,${font.toString("base64")}`);
  }
  return fonts;
}

/** Asks for a font before the style sheet has come that names it; fonts are fetched as by another origin. */
function preloadOf(font: string): string {
  return `<link rel="preload" as="font" type="font/woff2" crossorigin href="${font}">\n`;
}

/** Writes several style sheets as one, and gives its path. Its name has a hash of what is in it. */
function writeSheet(folder: string, paths: readonly string[], fonts: Fonts): string {
  const text = paths.map((path) => moved(folder, path, fonts)).join("\n");
  const sheet = `${FOLDER}/all.${shortHash(text)}.css`;
  writeFileSync(join(folder, sheet), text);
  return sheet;
}

/** A style sheet as it is to be written in another folder, with the fonts of the first paint. */
function moved(folder: string, path: string, fonts: Fonts): string {
  const read = readFileSync(join(folder, path), "utf8");
  const text = read.replace(OLDER, "").replaceAll(IF_HEADER, "");
  return text.replace(/url\((["']?)(?!data:|#)([^)"']+)\1\)/g, (_, _quote, url: string) => {
    const file = join(folder, dirname(path), url);
    const there = relative(join(folder, FOLDER), file).replaceAll("\\", "/");
    return `url("${fonts.get(basename(file)) ?? there}")`;
  });
}
