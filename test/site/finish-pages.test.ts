import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { finishPages } from "../../src/site/finish-pages.js";

const PAGE = `<!DOCTYPE html>
<html>
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<input id="observablehq-sidebar-toggle" type="checkbox" title="Toggle sidebar">
<label id="observablehq-sidebar-backdrop" for="observablehq-sidebar-toggle"></label>
<nav id="observablehq-sidebar"><ol>
<label id="observablehq-sidebar-close" for="observablehq-sidebar-toggle"></label></ol></nav>
<aside id="observablehq-toc" data-selector="h2[id]">
<nav>
<div>On this page</div>
<ol>
<li><a href="#bias">The bias</a></li>
</ol>
</nav>
</aside>
<main id="observablehq-main"><h1>One</h1><p>Text.</p><h2 id="bias">The bias</h2></main>
<footer id="observablehq-footer">
<nav></nav></footer>`;

function folderWith(page: string): string {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  writeFileSync(join(folder, "one.html"), page);
  return folder;
}

test("a finished page says its language and may be zoomed", () => {
  const folder = folderWith(PAGE);
  finishPages(folder);
  const page = readFileSync(join(folder, "one.html"), "utf8");
  expect(page).toContain('<html lang="en">');
  expect(page).not.toContain("maximum-scale");
});

test("the contents of a page can be folded, and are left out where there are none", () => {
  const folder = folderWith(PAGE);
  finishPages(folder);
  expect(readFileSync(join(folder, "one.html"), "utf8")).toContain(
    `<nav aria-label="On this page">
<details>
<summary>On this page</summary>
<ol>
<li><a href="#bias">The bias</a></li>
</ol>
</details>
</nav>`,
  );
  const empty = folderWith(PAGE.replace(/<div>On this page.*<\/ol>\n/s, ""));
  finishPages(empty);
  expect(readFileSync(join(empty, "one.html"), "utf8")).not.toContain("<aside");
});

test("the sections of all pages but the one for lost addresses are written for the search", () => {
  const folder = folderWith(PAGE);
  writeFileSync(join(folder, "404.html"), PAGE);
  finishPages(folder);
  const sections = JSON.parse(readFileSync(join(folder, "search.json"), "utf8"));
  expect(sections.map(({ address }: { address: string }) => address)).toEqual([
    "one.html",
    "one.html#bias",
  ]);
});

test("a cell that did not compile stops the build and names the page", () => {
  expect(() => finishPages(folderWith(`${PAGE}<span class="observablehq--error">`))).toThrow(
    /one\.html/,
  );
});

test("a page that no longer starts as expected stops the build", () => {
  expect(() => finishPages(folderWith("<!DOCTYPE html>\n<html lang>"))).toThrow(/one\.html/);
});

test("a host that leaves out folders that begin with _ is told to serve them", () => {
  const folder = folderWith(PAGE);
  finishPages(folder);
  expect(existsSync(join(folder, ".nojekyll"))).toBe(true);
});
