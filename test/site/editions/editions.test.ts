import { expect, test } from "vitest";
import {
  inEnglish,
  inOtherEdition,
  languageAt,
  pathIn,
} from "../../../src/site/editions/editions.js";
import { pageHeader } from "../../../src/site/editions/frame.js";
import { withOwnPages } from "../../../src/site/editions/own-pages.js";
import { equationsOf, pagesOf } from "../../../src/site/editions/pages-of.js";

test("a page’s address says its edition, and where it is in the other", () => {
  expect(languageAt("/linear")).toBe("en");
  expect(languageAt("/zh/linear")).toBe("zh");
  expect(languageAt("zh/linear.html")).toBe("zh");
  expect(inEnglish("/zh/exercises/report")).toBe("/exercises/report");
  expect(pathIn("zh", "/linear")).toBe("/zh/linear");
  expect(inOtherEdition("/linear")).toBe("/zh/linear");
  expect(inOtherEdition("/zh/index")).toBe("/index");
  expect(inOtherEdition("/404")).toBe("/zh/index");
});

test("the header leads to the same page in the other edition, called in its own language", () => {
  expect(pageHeader("/linear")).toContain(
    '<a class="edition-switch" lang="zh-Hans" hreflang="zh-Hans" href="/zh/linear">中文</a>',
  );
  expect(pageHeader("/zh/linear")).toContain('href="/linear">English</a>');
});

const LIST = `<nav id="observablehq-sidebar">
  <ol>
    <li><a href="./">Unfold</a></li>
  </ol>
  <section>
    <ol>
    <li><a href="./linear.html">The linear layer</a></li>
    </ol>
  </section>
  <ol>
    <li><a href="./about.html">About</a></li>
    <li><a href="./zh/">展开</a></li>
  </ol>
  <section>
    <ol>
    <li><a href="./zh/linear.html">线性层</a></li>
    </ol>
  </section>
</nav>`;

test("the list of pages has those of the page’s own edition", () => {
  const english = withOwnPages(LIST, "index.html");
  expect(english.match(/href="[^"]*"/g)).toEqual(
    ["./", "./linear.html", "./about.html"].map((href) => `href="${href}"`),
  );
  expect(english.match(/<section>/g)).toHaveLength(1);
  const elsewhere = LIST.replaceAll('"./', '"../').replaceAll("../zh/", "./");
  expect(withOwnPages(elsewhere, "zh/index.html").match(/href="[^"]*"/g)).toEqual(
    ["./", "./linear.html"].map((href) => `href="${href}"`),
  );
});

test("formulas have the same numbers in both editions, on pages of their own", () => {
  const [english, chinese] = [equationsOf("en", "docs"), equationsOf("zh", "docs")];
  expect([...chinese.keys()]).toEqual([...english.keys()]);
  for (const [name, { path, number }] of english)
    expect(chinese.get(name)).toEqual({ path: pathIn("zh", path), number });
});

test("both editions have the same pages in the same order", () => {
  const [english, chinese] = [pagesOf("en", "docs"), pagesOf("zh", "docs")];
  expect(chinese.map(({ path }) => inEnglish(path))).toEqual(english.map(({ path }) => path));
});
