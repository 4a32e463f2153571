import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pagesUnder } from "../../src/site/cells.js";
import { collectPages } from "../../src/site/editions/collect-pages.js";
import { pageAddress, pageHead } from "../../src/site/page-head.js";
import { descriptions } from "../../src/site/words/descriptions.js";
import { descriptions as inChinese } from "../../src/site/words/descriptions.zh.js";

const BUILT = { site: null, report: null, version: "1", date: "2026-11-25" };
const SITE = new URL("https://example.org/unfold/");

test("every page has a description, of a length that is shown whole", () => {
  collectPages(".");
  const pages = pagesUnder("docs").map((file) => `/${file.replaceAll("\\", "/").slice(0, -3)}`);
  for (const [folder, known] of [
    ["docs", descriptions],
    ["docs/zh", inChinese],
  ] as const) {
    const own = (page: string) =>
      /^description: "(.+)"$/m.exec(readFileSync(`${folder}${page}.md`, "utf8"))?.[1];
    const found = pages.map((page) => [page, known[page] ?? own(page)] as const);
    expect(found.filter(([, text]) => text === undefined || text.length > 200)).toEqual([]);
    expect(new Set(found.map(([, text]) => text)).size).toBe(pages.length);
    expect(Object.keys(known).filter((page) => !pages.includes(page))).toEqual([]);
  }
});

test("a Chinese page’s head is in Chinese, and names its English page, as that names it", () => {
  expect(pageHead("线性层", "/zh/linear", BUILT)).toContain('content="线性层 | 展开 Unfold"');
  expect(pageHead("线性层", "/zh/linear", BUILT)).toContain('content="线性层及其梯度');
  const other = (path: string) =>
    /name="other-edition" content="([^"]*)"/.exec(pageHead("A", path, BUILT))?.[1];
  expect(other("/linear")).toBe("zh/linear.html");
  expect(other("/zh/linear")).toBe("../linear.html");
  expect(other("/index")).toBe("zh/");
  expect(other("/zh/index")).toBe("../");
  expect(other("/exercises/index")).toBe("../zh/exercises/");
  expect(other("/zh/exercises/report")).toBe("../../exercises/report.html");
});

test("both editions are named by their languages, where the site’s address is known", () => {
  for (const path of ["/linear", "/zh/linear"]) {
    expect(pageHead("A", path, BUILT)).not.toContain("alternate");
    const head = pageHead("A", path, { ...BUILT, site: SITE });
    const at = (language: string, file: string) =>
      `rel="alternate" hreflang="${language}" href="https://example.org/unfold/${file}"`;
    expect(head).toContain(at("en", "linear.html"));
    expect(head).toContain(at("x-default", "linear.html"));
    expect(head).toContain(at("zh-Hans", "zh/linear.html"));
  }
});

test("a head says what the page is about, and escapes it", () => {
  const head = pageHead('A "quote" & more', "/linear", BUILT);
  expect(head).toContain('<meta name="description" content="The linear layer and');
  expect(head).toContain('content="A &quot;quote&quot; &amp; more | Unfold"');
});

test("address and picture, which have to be absolute, stand there if the site’s address is known", () => {
  expect(pageHead("Linear", "/linear", BUILT)).not.toMatch(/og:image|og:url|canonical/);
  const head = pageHead("Linear", "/linear", { ...BUILT, site: SITE });
  expect(head).toContain('property="og:image" content="https://example.org/unfold/share.png"');
  expect(head).toContain('property="og:url" content="https://example.org/unfold/linear.html"');
  expect(head).toContain('rel="canonical" href="https://example.org/unfold/linear.html"');
});

test("the address of a page is that of its file, and a folder’s that of the folder", () => {
  expect(pageAddress("/index", SITE).href).toBe("https://example.org/unfold/");
  expect(pageAddress("/exercises/index", SITE).href).toBe("https://example.org/unfold/exercises/");
});
