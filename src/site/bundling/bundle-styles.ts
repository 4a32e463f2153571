import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, relative } from "node:path";
import { charactersOf, smallFont } from "../fonts/small-font.js";

/** The style sheets of a page, in one piece of its head, and what they name for Framework alone. */
const STYLES = /<link rel="(?:preload" as="style|stylesheet|related)"[^>]* href="[^"]*">\n?/g;
/** A style sheet's place: the way up to the site's root, and the path from there. */
const STYLESHEET = /<link rel="stylesheet"[^>]* href="((?:\.{0,2}\/)*)([^"]+)">/;

const FOLDER = "_import";

/**
 * Fonts that a page shows when it is first painted. They stand in the style sheet: a page that is painted without them is
 * laid out again when they come, and what the reader has begun to read moves.
 */
const EMBEDDED = [
  "source-serif-4-latin-wght-normal.woff2",
  "source-serif-4-latin-wght-italic.woff2",
  "source-sans-3-latin-wght-normal.woff2",
  "KaTeX_Main-Regular.woff2",
  "KaTeX_Math-Italic.woff2",
  "KaTeX_Main-Bold.woff2",
  "KaTeX_Size1-Regular.woff2",
  "KaTeX_Size2-Regular.woff2",
];

type Fonts = ReadonlyMap<string, Buffer>;

/** Older formats, for browsers that do not know the site's modules either. */
const OLDER = /,\s*url\([^)]*\)\s*format\("(?:woff|truetype)"\)/g;
const OLDER_FILES = [".woff", ".ttf"];

/**
 * Makes one style sheet of those that each page of a built site loads, with the fonts in it that all pages begin with,
 * of the characters that the site has: three requests and four fonts become one. Throws where a page has no style sheet.
 */
export async function bundleStyles(folder: string): Promise<void> {
  const made = new Map<string, string>();
  const merged = new Set<string>();
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const fonts = await embedded(folder, files);
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
    const rest = links.slice(1).reduce((page, link) => page.replace(link, ""), page);
    writeFileSync(join(folder, name), rest.replace(links[0]!, link));
  }
  for (const path of merged) rmSync(join(folder, path));
  for (const name of files)
    if (OLDER_FILES.includes(extname(name)) || EMBEDDED.includes(basename(name)))
      rmSync(join(folder, name));
}

/** The fonts of the first paint, made small, by their names. */
async function embedded(folder: string, files: readonly string[]): Promise<Fonts> {
  const fonts = new Map<string, Buffer>();
  const characters = charactersOf(folder);
  for (const name of files) {
    if (EMBEDDED.includes(basename(name)))
      fonts.set(basename(name), await smallFont(join(folder, name), characters));
  }
  return fonts;
}

/** Writes several style sheets as one, and gives its path. Its name has a hash of what is in it. */
function writeSheet(folder: string, paths: readonly string[], fonts: Fonts): string {
  const text = paths.map((path) => moved(folder, path, fonts)).join("\n");
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  const sheet = `${FOLDER}/all.${hash}.css`;
  writeFileSync(join(folder, sheet), text);
  return sheet;
}

/** A style sheet as it is to be written in another folder, with the fonts that are embedded. */
function moved(folder: string, path: string, fonts: Fonts): string {
  const text = readFileSync(join(folder, path), "utf8").replace(OLDER, "");
  return text.replace(/url\((["']?)(?!data:|#)([^)"']+)\1\)/g, (_, _quote, url: string) => {
    const file = join(folder, dirname(path), url);
    const font = fonts.get(basename(file));
    if (font === undefined)
      return `url("${relative(join(folder, FOLDER), file).replaceAll("\\", "/")}")`;
    return `url("data:font/woff2;base64,${font.toString("base64")}")`;
  });
}
