import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { languageAt } from "../editions/editions.js";
import { filesIn } from "../files-in.js";
import { type Characters, charactersOf, FACES, type Face, RANGE } from "./page-characters.js";
import { subset } from "./subset.js";

/** Where the fonts stand in a built site. */
export const FONTS = "_fonts";

/** The families by which ui/page/chinese.css calls the faces, with their weights. */
const RULES: readonly { face: Face; family: string; weight: number }[] = [
  { face: "serif", family: "Chinese Serif", weight: 400 },
  { face: "serifBold", family: "Chinese Serif", weight: 600 },
  { face: "sans", family: "Chinese Sans", weight: 400 },
  { face: "sansBold", family: "Chinese Sans", weight: 600 },
  // A character whose bold a page did not know of is drawn bold by the browser.
  { face: "serif", family: "Chinese Serif Any", weight: 400 },
  { face: "sans", family: "Chinese Sans Any", weight: 400 },
];

/**
 * Gives each Chinese page of a built site its fonts: of each face the characters that the page and its scripts show. The
 * exercises, which have the same scripts, share theirs.
 */
export async function addChineseFonts(folder: string): Promise<void> {
  const pages = filesIn(folder).filter(
    (name) => name.endsWith(".html") && languageAt(name) === "zh",
  );
  mkdirSync(join(folder, FONTS), { recursive: true });
  for (const name of new Set(pages.map(groupOf))) {
    const group = pages.filter((page) => groupOf(page) === name);
    const all = group.map((page) => charactersOf(folder, page));
    const files = new Map<Face, string>();
    for (const face of FACES) files.set(face, await write(folder, face, all));
    for (const page of group) {
      const path = join(folder, page);
      const html = readFileSync(path, "utf8");
      writeFileSync(
        path,
        html.replace("</head>", () => `${styleOf(page, files)}</head>`),
      );
    }
  }
}

function groupOf(page: string): string {
  return /^zh\/exercises\//.test(page) ? "exercises" : page;
}

async function write(folder: string, face: Face, pages: readonly Characters[]): Promise<string> {
  const characters = new Set(pages.flatMap((page) => [...page[face]]));
  const font = await subset(face, characters);
  const hash = createHash("sha256").update(font).digest("hex").slice(0, 8);
  const file = `${FONTS}/${face}.${hash}.woff2`;
  writeFileSync(join(folder, file), font);
  return file;
}

/** The page's fonts; it can be read before they come. */
function styleOf(page: string, files: ReadonlyMap<Face, string>): string {
  const rules = RULES.map(({ face, family, weight }) => {
    const url = posix.relative(posix.dirname(page), files.get(face)!);
    return `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;unicode-range:${RANGE};src:url("${url}") format("woff2")}`;
  });
  return `<style>\n${rules.join("\n")}\n</style>\n`;
}
