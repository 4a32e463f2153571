import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import { scriptsOfPage } from "../scripts-of-page.js";

type Node = DefaultTreeAdapterMap["node"];

/** Chinese characters and the punctuation that is set with them, as CSS and as a pattern. */
export const RANGE = "U+2014,U+2018-201D,U+2026,U+3000-303F,U+4E00-9FFF,U+FF01-FF5E";
const CHINESE = /[\u2014\u2018-\u201d\u2026\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]/gu;

/** The faces in which Chinese is set: text and its bold, and what stands around text and in figures. */
export const FACES = ["serif", "serifBold", "sans", "sansBold"] as const;
export type Face = (typeof FACES)[number];
export type Characters = Readonly<Record<Face, ReadonlySet<string>>>;

/** No text to be seen: what scripts say is read in the scripts themselves. */
const UNSEEN = new Set(["script", "style", "template"]);
const BOLD = new Set(["b", "strong", "h1", "h2", "h3", "th"]);
const SANS = new Set([
  "figure",
  "table",
  "button",
  "select",
  "aside",
  "nav",
  "header",
  "footer",
  "pre",
]);

/**
 * The Chinese characters that a built page is set in, by the face: those of its HTML, and those of all scripts that it may
 * load, whose words may come into its text as well as into its figures. `page` is its path in `folder`.
 */
export function charactersOf(folder: string, page: string): Characters {
  const found: Record<Face, Set<string>> = {
    serif: new Set(),
    serifBold: new Set(),
    sans: new Set(),
    sansBold: new Set(),
  };
  read(parse(readFileSync(join(folder, page), "utf8")), false, false);
  for (const script of scriptsOfPage(folder, page).values())
    for (const face of ["serif", "sans"] as const) add(found[face], script);
  return found;

  function read(node: Node, isBold: boolean, isSans: boolean): void {
    if ("value" in node) {
      add(found[faceOf(isBold, isSans)], node.value);
      // A list of pages or a summary may be bold where it is chosen.
      if (isSans) add(found.sans, node.value);
    }
    if (!("childNodes" in node)) return;
    const name = "tagName" in node ? node.tagName : "";
    if (UNSEEN.has(name)) return;
    for (const child of node.childNodes)
      read(child, isBold || BOLD.has(name), isSans || SANS.has(name));
  }
}

function faceOf(isBold: boolean, isSans: boolean): Face {
  if (isSans) return isBold ? "sansBold" : "sans";
  return isBold ? "serifBold" : "serif";
}

function add(set: Set<string>, text: string): void {
  for (const [character] of text.matchAll(CHINESE)) set.add(character);
}
