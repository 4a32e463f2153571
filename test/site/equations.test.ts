import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { numberEquations } from "../../src/site/equations.js";
import { mathematics } from "../../src/site/mathematics.js";

const CHAPTERS = ["/linear", "/convolution"];
const LINEAR = { path: "/linear", markdown: "$$\nz\n$$\n\n$$\ny \\label{sum}\n$$\n" };
const CONVOLUTION = {
  path: "/convolution",
  markdown: "$$ x \\label{patch} $$\n\n$$ y \\label{flat} $$",
};

/** What stands on a page after the site's equations have been numbered. */
function rendered(markdown: string, path: string): string {
  const md = new MarkdownIt();
  md.inline.ruler.push("placeholder", () => false);
  const pages = [LINEAR, CONVOLUTION];
  return mathematics(() => numberEquations(pages, CHAPTERS))(md).render(markdown, { path });
}

test("an equation's number is its chapter's and its own among the labelled ones of the page", () => {
  const equations = numberEquations([CONVOLUTION, LINEAR], CHAPTERS);
  expect(Object.fromEntries(equations)).toEqual({
    sum: { path: "/linear", number: "1.1" },
    patch: { path: "/convolution", number: "2.1" },
    flat: { path: "/convolution", number: "2.2" },
  });
});

test("a labelled formula has an address and its number beside it, which links to it", () => {
  const html = rendered(LINEAR.markdown, "/linear");
  expect(html.match(/class="katex-display"/g)).toHaveLength(2);
  expect(html.match(/class="equation"/g)).toHaveLength(1);
  expect(html).toMatch(
    /<div class="equation" id="eq-sum">.*<a class="equation-number" href="#eq-sum"[^>]*>\(1\.1\)<\/a>/s,
  );
  expect(html).not.toContain("\\label");
});

test("a reference is a link to the formula, on the same page and from another one", () => {
  expect(rendered("By $\\eqref{sum}$, so.", "/linear")).toMatch(
    /<a href="#eq-sum"[^>]*>\(1\.1\)<\/a>,<\/span> so\./,
  );
  expect(rendered("$\\eqref{sum}$", "/convolution")).toContain('href="./linear#eq-sum"');
  expect(rendered("$\\eqref{sum}$", "/exercises/one")).toContain('href="../linear#eq-sum"');
});

test("a reference to no formula stops the build and names page and label", () => {
  expect(() => rendered("$\\eqref{none}$", "/linear")).toThrow(/\/linear: .*\\label\{none\}/);
});

test("a label given twice stops the build and names both pages", () => {
  const twice = { path: "/convolution", markdown: "$$ x \\label{sum} $$" };
  expect(() => numberEquations([LINEAR, twice], CHAPTERS)).toThrow(
    /\/convolution: .*\{sum\}.*\/linear/,
  );
});

test("a label that could be no address stops the build", () => {
  const wrong = { path: "/linear", markdown: "$$ x \\label{Two words} $$" };
  expect(() => numberEquations([wrong], CHAPTERS)).toThrow(/Two words/);
});

test("a label on a page without a chapter's number stops the build", () => {
  const outside = { path: "/draw", markdown: "$$ x \\label{x} $$" };
  expect(() => numberEquations([outside], CHAPTERS)).toThrow(/\/draw/);
});
