import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What is mended in Framework's markup: a text that every page has, and what stands there afterwards. */
const MENDS: readonly (readonly [from: string, to: string])[] = [
  ["<html>", '<html lang="en">'],
  // It would forbid readers to zoom.
  [", maximum-scale=1", ""],
  // The sidebar: a labelled switch in a landmark of its own, a named list of pages, and only items in it.
  [
    '<input id="observablehq-sidebar-toggle" type="checkbox" title="Toggle sidebar">',
    '<header class="sidebar-toggle"><input id="observablehq-sidebar-toggle" type="checkbox" aria-label="Sidebar"></header>',
  ],
  ['<nav id="observablehq-sidebar">', '<nav id="observablehq-sidebar" aria-label="Pages">'],
  [
    '<label id="observablehq-sidebar-close" for="observablehq-sidebar-toggle"></label>',
    '<li class="sidebar-close"><label id="observablehq-sidebar-close" for="observablehq-sidebar-toggle"></label></li>',
  ],
  [
    '<footer id="observablehq-footer">\n<nav>',
    '<footer id="observablehq-footer">\n<nav aria-label="Previous and next page">',
  ],
];

/**
 * Mends what Framework writes into every page of a built site: the missing language, a viewport that
 * forbids zooming, a sidebar that screen readers stumble over. Throws, naming the page, if a cell failed
 * to compile, which Framework's build passes over in silence, or if a page lacks what is to be mended.
 */
export function finishPages(folder: string): void {
  const failed: string[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".html")) continue;
    const path = join(folder, name);
    const page = readFileSync(path, "utf8");
    if (page.includes("observablehq--error")) failed.push(name);
    writeFileSync(path, finish(page, name));
  }
  if (failed.length > 0) throw new Error(`build: a cell did not compile in ${failed.join(", ")}`);
}

function finish(page: string, name: string): string {
  return MENDS.reduce((mended, [from, to]) => {
    if (!mended.includes(from))
      throw new Error(`build: ${name} has no ${from}, which Framework 1.13 writes`);
    return mended.replace(from, to);
  }, page);
}
