import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../language/language.js";
import type { Section } from "../ui/page/search/section.js";
import { EDITIONS, inEnglish, languageAt } from "./editions/editions.js";
import { withOwnPages } from "./editions/own-pages.js";
import { atAnyDepth, NOT_FOUND, NOT_FOUND_IN_CHINESE, withChinese } from "./lost-page.js";
import { giveRoom, readRooms } from "./rooms.js";
import { sectionsOf } from "./search-sections.js";
import { giveTextRoom } from "./text-rooms.js";
import { typeset } from "./typeset.js";
import { editions, wordsAt } from "./words/index.js";

/** What is mended in Framework's markup: a text that every page has, and what stands there afterwards. */
function mendsOf(name: string): (readonly [from: string, to: string])[] {
  const words = wordsAt(name);
  const footer = '<footer id="observablehq-footer">\n';
  return [
    ["<html>", `<html lang="${EDITIONS[languageAt(name)].lang}">`],
    // It would forbid readers to zoom.
    [", maximum-scale=1", ""],
    // The sidebar: a named list of pages, with only items in it. The header's button opens it.
    [
      '<nav id="observablehq-sidebar">',
      `<nav id="observablehq-sidebar" aria-label="${words.pages}">`,
    ],
    ['<label id="observablehq-sidebar-close" for="observablehq-sidebar-toggle"></label>', ""],
    ['<label id="observablehq-sidebar-backdrop" for="observablehq-sidebar-toggle"></label>', ""],
    // The page for lost addresses has no neighbours.
    ...(name === NOT_FOUND
      ? []
      : [[`${footer}<nav>`, `${footer}<nav aria-label="${words.neighbours}">`] as const]),
  ];
}

/**
 * Mends what Framework writes into every page of a built site: the missing language, a viewport that
 * forbids zooming, a sidebar that has the pages of all editions and that screen readers stumble over, straight
 * apostrophes; keeps room for figures and text. Writes each edition's `search.json`, the sections of its pages, and an empty `.nojekyll`, without which GitHub Pages leaves out all folders
 * that begin with `_`. Throws, naming the page, if a cell failed to compile, which Framework's build passes over in
 * silence, or if a page lacks what is to be mended.
 */
export function finishPages(folder: string): void {
  const failed: string[] = [];
  const sections: Record<Language, Section[]> = { en: [], zh: [] };
  const rooms = readRooms();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".html")) continue;
    const address = name.replaceAll("\\", "/");
    if (address === NOT_FOUND_IN_CHINESE) continue;
    const path = join(folder, name);
    const page = typeset(readFileSync(path, "utf8"));
    if (page.includes("observablehq--error")) failed.push(name);
    const room = rooms[address] ?? rooms[inEnglish(`/${address}`).slice(1)];
    const finished = giveTextRoom(giveRoom(finish(page, address), room));
    if (name === NOT_FOUND) {
      writeFileSync(path, lostPage(finished, join(folder, NOT_FOUND_IN_CHINESE)));
      continue;
    }
    writeFileSync(path, finished);
    const inEdition = inEnglish(`/${address}`).slice(1);
    sections[languageAt(address)].push(...sectionsOf(page, inEdition));
  }
  for (const [language, { folder: below }] of Object.entries(EDITIONS)) {
    const found = sections[language as Language];
    if (found.length > 0) writeFileSync(join(folder, below, "search.json"), JSON.stringify(found));
  }
  writeFileSync(join(folder, ".nojekyll"), "");
  if (failed.length > 0) throw new Error(`build: a cell did not compile in ${failed.join(", ")}`);
}

/** The page for lost addresses, into which what is Chinese of it goes, if there is any. */
function lostPage(page: string, chinese: string): string {
  if (!existsSync(chinese)) return atAnyDepth(page);
  const both = withChinese(page, typeset(readFileSync(chinese, "utf8")));
  rmSync(chinese);
  return atAnyDepth(both);
}

function finish(page: string, name: string): string {
  const mended = mendsOf(name).reduce((mended, [from, to]) => {
    if (!mended.includes(from))
      throw new Error(`build: ${name} has no ${from}, which Framework 1.13 writes`);
    return mended.replace(from, to);
  }, page);
  const named = mended.replace(` | ${editions.en.name}</title>`, titleEnd(mended, name));
  return foldContents(withOwnPages(named, name), wordsAt(name).contents);
}

/** What follows a page's own title in the name of its tab: the site's name in its language, if that is not the title. */
function titleEnd(page: string, name: string): string {
  const site = wordsAt(name).name;
  return page.includes(`<title>${site} |`) ? "</title>" : ` | ${site}</title>`;
}

/** The contents of a page can be folded, and are no landmark where there are none. */
function foldContents(page: string, name: string): string {
  return page.replace(/<aside id="observablehq-toc".*?<\/aside>/s, (aside) =>
    aside.includes("<ol>")
      ? aside
          .replace("<nav>", `<nav aria-label="${name}">\n<details>`)
          .replace(/<div>(.*?)<\/div>/, "<summary>$1</summary>")
          .replace("</ol>", "</ol>\n</details>")
      : "",
  );
}
