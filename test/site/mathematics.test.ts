import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { mathematics, renderMathematics } from "../../src/site/mathematics.js";

test("a symbol is a term that can be pointed at", () => {
  expect(renderMathematics("\\Xu\\Ku\\transpose", false)).toMatch(
    /data-term="X′".*data-term="K′"/s,
  );
});

test("a named term carries the cell it stands for", () => {
  expect(renderMathematics("\\term{w[1;2]}{w_{23}}", false)).toContain('data-term="w[1,2]"');
});

test("a gradient is a term under the name of what it is the gradient of, primes and all", () => {
  expect(renderMathematics("\\dL{X'}", false)).toContain('data-term="∂L/∂X′"');
  expect(renderMathematics("\\dLat{K''}{r,t}", false)).toContain('data-term="∂L/∂K″"');
});

test("a formula that cannot be read stops the build", () => {
  expect(() => renderMathematics("\\frac{1", false)).toThrow(/Unexpected end of input/);
});

test("a line does not break between a formula and the comma after it", () => {
  const html = mathematics(() => new Map())(plainMarkdown()).renderInline("$x$, $y$ and $z$). So.");
  expect(html.replace(/<math.*?<\/math>|<[^>]*>/g, "")).toBe("x, y and z). So.");
  expect(html).toMatch(/,<\/span><\/span><\/span>.* and .*\)\.<\/span><\/span><\/span>.* So\.$/);
});

test("full-width punctuation too stays with the formula before it, and outside its source", () => {
  const html = mathematics(() => new Map())(plainMarkdown()).renderInline("$x$，$y$）。$z$”也");
  expect(html.replace(/<math.*?<\/math>|<[^>]*>/g, "")).toBe("x，y）。z”也");
  expect(html).toMatch(/，<\/span><\/span><\/span><\/span><\/span>.*。<\/span>.*”<\/span>.*也$/);
  expect(html).toContain(">y）。</annotation>");
});

/** Markdown with a last inline rule, as Framework's placeholder is one. */
function plainMarkdown(): MarkdownIt {
  const md = new MarkdownIt();
  md.inline.ruler.push("placeholder", () => false);
  return md;
}

test("a browser does not translate a formula, and the source in it is plain TeX", () => {
  const html = renderMathematics("\\Xu_{i} < \\dL{X'}", true);
  expect(html).toContain('class="katex" translate="no"');
  expect(html).toContain("X'_{i} &lt; \\frac{\\partial L}{\\partial X'}</annotation>");
});

test("a raised T is said to be the sign of a transposed matrix", () => {
  const html = renderMathematics("\\X\\transpose", false);
  expect(html).toContain('<mi mathvariant="sans-serif" intent="transpose">T</mi>');
});
