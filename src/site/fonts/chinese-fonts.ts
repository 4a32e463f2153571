import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { languageAt } from "../editions/editions.js";
import { filesIn } from "../files-in.js";
import { shortHash } from "../short-hash.js";
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

/** Gives each Chinese page of a built site its fonts: of each face the characters that the page and its scripts show. */
export async function addChineseFonts(folder: string): Promise<void> {
  mkdirSync(join(folder, FONTS), { recursive: true });
  for (const { pages, characters } of groupsOf(folder)) {
    const files = new Map<Face, string>();
    for (const face of FACES) files.set(face, await write(folder, face, characters[face]));
    for (const page of pages) {
      const path = join(folder, page);
      const html = readFileSync(path, "utf8");
      writeFileSync(
        path,
        html.replace("</head>", () => `${styleOf(page, files)}</head>`),
      );
    }
  }
}

/** Pages with the same fonts, by their paths, and the characters of these. */
interface Group {
  readonly pages: readonly string[];
  readonly characters: Characters;
}

/** The Chinese pages of a built site: the exercises, which have the same scripts, share their fonts. */
export function groupsOf(folder: string): Group[] {
  const pages = filesIn(folder).filter(
    (name) => name.endsWith(".html") && languageAt(name) === "zh",
  );
  return [...new Set(pages.map(groupOf))].map((name) => {
    const group = pages.filter((page) => groupOf(page) === name);
    return { pages: group, characters: union(group.map((page) => charactersOf(folder, page))) };
  });
}

function groupOf(page: string): string {
  return /^zh\/exercises\//.test(page) ? "exercises" : page;
}

function union(all: readonly Characters[]): Characters {
  const of = (face: Face) => new Set(all.flatMap((one) => [...one[face]]));
  return {
    serif: of("serif"),
    serifBold: of("serifBold"),
    sans: of("sans"),
    sansBold: of("sansBold"),
  };
}

async function write(folder: string, face: Face, characters: ReadonlySet<string>): Promise<string> {
  const font = await subset(face, characters);
  const file = `${FONTS}/${face}.${shortHash(font)}.woff2`;
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
