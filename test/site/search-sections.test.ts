import { expect, test } from "vitest";
import { sectionsOf } from "../../src/site/search-sections.js";

const PAGE = `<!DOCTYPE html><html><head><meta name="description" content="What a layer does."></head><body><nav>not this</nav>
<main id="observablehq-main"><h1 id="a"><a href="#a">The linear layer</a></h1>
<p>A <b>weighted</b> sum of <span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>X</mi><mo>′</mo></mrow><annotation>X'</annotation></semantics></math></span><span class="katex-html">X′</span></span>.</p><p>Next.</p>
<script>no()</script>
<div><h2 id="bias"><a href="#bias">The <em>bias</em></a></h2><p>One row.</p></div></main>
<footer>nor this</footer></body></html>`;

test("a page is split at its headings, each with its address; its description belongs to its beginning", () => {
  expect(sectionsOf(PAGE, "linear.html")).toEqual([
    {
      page: "The linear layer",
      title: "",
      text: "What a layer does. A weighted sum of X′. Next.",
      address: "linear.html",
    },
    { page: "The linear layer", title: "The bias", text: "One row.", address: "linear.html#bias" },
  ]);
});

test("the row of a symbol and a term of the glossary are sections of their own", () => {
  const rows = `<main id="observablehq-main"><h1>Notation</h1><h2 id="sizes">Sizes</h2><table><tr><th>symbol</th><th>meaning</th></tr>
<tr><td><span id="symbol-h"></span><math><mi>h</mi><mo>′</mo></math></td><td>The rows of an output.</td></tr></table>
<dl><dt id="term-fold">fold</dt><dd>The adjoint of unfold.</dd></dl></main>`;
  const found = sectionsOf(rows, "notation.html").map(({ title, text, address }) => [
    title,
    text,
    address,
  ]);
  expect(found).toContainEqual(["h′", "The rows of an output.", "notation.html#symbol-h"]);
  expect(found).toContainEqual(["fold", "The adjoint of unfold.", "notation.html#term-fold"]);
});

test("what is no page has no sections", () => {
  expect(sectionsOf("<p>A fragment.</p>", "x.html")).toEqual([]);
});
