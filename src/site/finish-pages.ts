import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Section } from "../ui/page/search/section.js";
import { bundle } from "./bundle.js";
import { giveRoom, readRooms } from "./rooms.js";
import { sectionsOf } from "./search-sections.js";
import { typeset } from "./typeset.js";
import { words } from "./words/index.js";

const PAGER = [
  '<footer id="observablehq-footer">\n<nav>',
  `<footer id="observablehq-footer">\n<nav aria-label="${words.neighbours}">`,
] as const;

/** The page that a host shows in place of one that is not there. */
const NOT_FOUND = "404.html";

/** What is mended in Framework's markup: a text that every page has, and what stands there afterwards. */
const MENDS: readonly (readonly [from: string, to: string])[] = [
  ["<html>", '<html lang="en">'],
  // It would forbid readers to zoom.
  [", maximum-scale=1", ""],
  // The sidebar: a named list of pages, with only items in it. The header's button opens it.
  [
    '<nav id="observablehq-sidebar">',
    `<nav id="observablehq-sidebar" aria-label="${words.pages}">`,
  ],
  ['<label id="observablehq-sidebar-close" for="observablehq-sidebar-toggle"></label>', ""],
  ['<label id="observablehq-sidebar-backdrop" for="observablehq-sidebar-toggle"></label>', ""],
];

/**
 * Mends what Framework writes into every page of a built site: the missing language, a viewport that
 * forbids zooming, a sidebar that screen readers stumble over, straight apostrophes; keeps room for figures. Writes
 * `search.json`, the sections of all pages, and an empty `.nojekyll`, without which GitHub Pages leaves out all folders
 * that begin with `_`. Throws, naming the page, if a cell failed to compile, which Framework's build passes over in
 * silence, or if a page lacks what is to be mended.
 */
export function finishPages(folder: string): void {
  const failed: string[] = [];
  const sections: Section[] = [];
  const rooms = readRooms();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".html")) continue;
    const path = join(folder, name);
    const page = typeset(readFileSync(path, "utf8"));
    if (page.includes("observablehq--error")) failed.push(name);
    const finished = giveRoom(finish(page, name), rooms[name.replaceAll("\\", "/")]);
    writeFileSync(path, name === NOT_FOUND ? atAnyDepth(finished) : finished);
    if (name !== NOT_FOUND) sections.push(...sectionsOf(page, name.replaceAll("\\", "/")));
  }
  writeFileSync(join(folder, "search.json"), JSON.stringify(sections));
  writeFileSync(join(folder, ".nojekyll"), "");
  if (failed.length > 0) throw new Error(`build: a cell did not compile in ${failed.join(", ")}`);
}

function finish(page: string, name: string): string {
  // The page for lost addresses has no neighbours.
  const mends = name === NOT_FOUND ? MENDS : [...MENDS, PAGER];
  const mended = mends.reduce((mended, [from, to]) => {
    if (!mended.includes(from))
      throw new Error(`build: ${name} has no ${from}, which Framework 1.13 writes`);
    return mended.replace(from, to);
  }, page);
  return foldContents(mended);
}

/**
 * The page for lost addresses is shown at any of them, so it has to find the site before it asks for its styles.
 * Framework's script, which looks for an address without its last slash, is of no use where addresses end in `.html`.
 */
function atAnyDepth(page: string): string {
  return page
    .replace('<base href="/">', `<script>${bundle("ui/page/find-root.ts", "iife")}</script>`)
    .replace(/<script type="module">\s*if \(location.*?<\/script>\n/s, "");
}

/** The contents of a page can be folded, and are no landmark where there are none. */
function foldContents(page: string): string {
  return page.replace(/<aside id="observablehq-toc".*?<\/aside>/s, (aside) =>
    aside.includes("<ol>")
      ? aside
          .replace("<nav>", `<nav aria-label="${words.contents}">\n<details>`)
          .replace(/<div>(.*?)<\/div>/, "<summary>$1</summary>")
          .replace("</ol>", "</ol>\n</details>")
      : "",
  );
}
