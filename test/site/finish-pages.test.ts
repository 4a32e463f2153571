import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { finishPages } from "../../src/site/finish-pages.js";

const PAGE = `<!DOCTYPE html>
<html>
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<input id="observablehq-sidebar-toggle" type="checkbox" title="Toggle sidebar">
<nav id="observablehq-sidebar"><ol>
<label id="observablehq-sidebar-close" for="observablehq-sidebar-toggle"></label></ol></nav>
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

test("a cell that did not compile stops the build and names the page", () => {
  expect(() => finishPages(folderWith(`${PAGE}<span class="observablehq--error">`))).toThrow(
    /one\.html/,
  );
});

test("a page that no longer starts as expected stops the build", () => {
  expect(() => finishPages(folderWith("<!DOCTYPE html>\n<html lang>"))).toThrow(/one\.html/);
});
