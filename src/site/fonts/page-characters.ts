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

/** Those of dates, which the browser writes itself. */
const OF_DATES = "年月日";
/** What scripts may set in bold in figures and tables: a few characters that are no sentence. */
const LABEL = /(?<=["'`}])[^"'`{}$\\。，：；？]{1,8}(?=["'`$])/gu;
/** What scripts may set in bold in the text: headings and titles, by the names that words modules give them. */
const HEADING = /\b(?:heading|title):(?:[\w(), ]*=>)?["'`][^"'`]+/gu;

/** No text to be seen: what scripts say is read in the scripts themselves. */
const UNSEEN = new Set(["script", "style", "template"]);
const BOLD = new Set(["b", "strong", "h1", "h2", "h3", "th", "header", "summary"]);
/** The class of Chinese in a formula, which is set as text wherever the formula stands. */
const OF_FORMULA = /\bcjk_fallback\b/;
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
 * load, whose words may come into its text as well as into its figures, short ones in bold. `page` is its path in `folder`.
 */
export function charactersOf(folder: string, page: string): Characters {
  const found: Record<Face, Set<string>> = {
    serif: new Set(OF_DATES),
    serifBold: new Set(OF_DATES),
    sans: new Set(OF_DATES),
    sansBold: new Set(OF_DATES),
  };
  read(parse(readFileSync(join(folder, page), "utf8")), false, false);
  for (const script of scriptsOfPage(folder, page).values()) {
    for (const face of ["serif", "sans"] as const) add(found[face], script);
    for (const [label] of script.matchAll(LABEL)) add(found.sansBold, label);
    for (const [heading] of script.matchAll(HEADING)) add(found.serifBold, heading);
  }
  return found;

  function read(node: Node, isBold: boolean, isSans: boolean): void {
    if ("value" in node) {
      add(found[faceOf(isBold, isSans)], node.value);
      // What may be bold is not so everywhere.
      if (isBold) add(found[faceOf(false, isSans)], node.value);
    }
    if (!("childNodes" in node)) return;
    const name = "tagName" in node ? node.tagName : "";
    if (UNSEEN.has(name)) return;
    const isInFormula = "attrs" in node && node.attrs.some(({ value }) => OF_FORMULA.test(value));
    for (const child of node.childNodes)
      if (isInFormula) read(child, false, false);
      else read(child, isBold || BOLD.has(name), isSans || SANS.has(name));
  }
}

function faceOf(isBold: boolean, isSans: boolean): Face {
  if (isSans) return isBold ? "sansBold" : "sans";
  return isBold ? "serifBold" : "serif";
}

function add(set: Set<string>, text: string): void {
  for (const [character] of text.matchAll(CHINESE)) set.add(character);
}
