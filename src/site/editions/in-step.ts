import slugify from "@sindresorhus/slugify";
import { partsOf } from "./cells-once.js";

const HOLE = /\$\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g;
const FORMULA = /\$\$[^$]+\$\$|\$[^$]+\$/g;
/** Attributes that are told, and so translated. */
const TOLD = /\b(aria-label|title|alt)="[^"]*"/g;

/** What both sides of a segment must have, however they stand in it. */
const COMMON: Readonly<Record<string, (segment: string) => string[]>> = {
  "places of cells": (text) => all(text, /<!-- cell -->/g),
  "heading levels": (text) => all(text, /^#{1,4} /gm),
  addresses: (text) => all(text, /\{#[\w-]+\}/g),
  holes: (text) => all(text, HOLE),
  formulas: (text) =>
    all(
      text
        .replace(HOLE, "")
        .replace(/\\text\{[^}]*\}/g, "\\text{}")
        .replace(/\s+/g, " "),
      FORMULA,
    ),
  links: (text) => all(text.replaceAll(".zh.md", ".md"), /\]\([^)]*\)|href="[^"]*"/g),
  citations: (text) => all(text, /\[@[a-z0-9-]+\]/g),
  tags: (text) => all(text.replace(TOLD, "$1"), /<\/?[a-z][^>]*>/g),
  "items of lists": (text) => all(text, /^\s*(?:[-*]|\d+\.) /gm).map(() => "item"),
  "rows of tables": (text) => all(text, /^\|/gm),
};

/** The parts of a page between empty lines, cells aside; headings bear the address that they have in English. */
export function segmentsOf(markdown: string): string[] {
  return partsOf(markdown.replaceAll("\r\n", "\n"))
    .prose.trim()
    .split(/\n\s*\n/);
}

/**
 * What of an English page its Chinese prose does not have, or has otherwise: a line each, with what the segment begins
 * with. None where both are in step. Headings of what is no page have no addresses.
 */
export function differences(english: string, chinese: string, isPage: boolean): string[] {
  const [ours, theirs] = [segmentsOf(english), segmentsOf(chinese)];
  const found: string[] = [];
  if (ours.length !== theirs.length)
    found.push(`${ours.length} parts between empty lines in English, ${theirs.length} in Chinese`);
  for (const [i, segment] of ours.entries()) {
    const other = theirs[i];
    if (other === undefined) break;
    for (const [name, of] of Object.entries(COMMON)) {
      const here = of(isPage ? withAddress(segment) : segment)
        .sort()
        .join(" ");
      const there = of(other).sort().join(" ");
      if (here !== there)
        found.push(`part ${i + 1} (${beginning(segment)}): ${name}: ${here} | ${there}`);
    }
    // After a part that one side lacks, all others differ.
    if (found.length > 1 && ours.length !== theirs.length) break;
  }
  return found;
}

/** What a segment begins with, on one line. */
export function beginning(segment: string): string {
  const line = segment.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

/** A heading with the address that Framework makes of its English words, if it names none itself. */
function withAddress(segment: string): string {
  return segment.replace(/^(#{2,4} )((?:(?!\{#).)*)$/gm, (line, _, title: string) => {
    return `${line} {#${addressOf(title)}}`;
  });
}

/** The address that Framework makes of a heading's words. */
export function addressOf(title: string): string {
  return slugify(title.replace(/<[^>]*>|\$[^$]+\$|[*`]/g, ""));
}

function all(text: string, pattern: RegExp): string[] {
  return text.match(pattern) ?? [];
}
