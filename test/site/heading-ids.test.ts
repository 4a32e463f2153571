import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { headingIds } from "../../src/site/heading-ids.js";

const plain = new MarkdownIt();
plain.core.ruler.push("anchor", () => {}); // Framework's rule, which gives an address to titles that have none
const md = headingIds(plain);

test("a title may name its section’s address, which is not shown", () => {
  expect(md.render("## The gradient *of a bias* {#bias}")).toBe(
    '<h2 id="bias">The gradient <em>of a bias</em></h2>\n',
  );
});

test("a title without a name is left to Framework", () => {
  expect(md.render("## A title")).toBe("<h2>A title</h2>\n");
});

test("braces elsewhere stay", () => {
  expect(md.render("A set {#bias}")).toContain("A set {#bias}");
});
