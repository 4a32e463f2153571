import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pageAddress, pageHead } from "../../src/site/page-head.js";
import { descriptions } from "../../src/site/words/descriptions.js";

const BUILT = { site: null, report: null, version: "1", date: "2026-11-25" };
const SITE = new URL("https://example.org/unfold/");

test("every page has a description, of a length that is shown whole", () => {
  const pages = readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md") && !file.includes(".observablehq"))
    .map((file) => `/${file.replaceAll("\\", "/").replace(/\.md$/, "")}`);
  const own = (page: string) =>
    /^---\ndescription: "(.+)"\n---/.exec(readFileSync(`docs${page}.md`, "utf8"))?.[1];
  const found = pages.map((page) => [page, descriptions[page] ?? own(page)] as const);
  expect(found.filter(([, text]) => text === undefined || text.length > 200)).toEqual([]);
  expect(new Set(found.map(([, text]) => text)).size).toBe(pages.length);
  expect(Object.keys(descriptions).filter((page) => !pages.includes(page))).toEqual([]);
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
