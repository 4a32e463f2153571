import { expect, test } from "vitest";
import { typeset } from "../../src/site/typeset.js";

test("apostrophes in prose are curly, within a word and after a plural", () => {
  expect(typeset("<p>The network's <b>digits' sum</b> isn't it.</p>")).toBe(
    "<p>The network’s <b>digits’ sum</b> isn’t it.</p>",
  );
});

test("code, formulas, attributes and scripts stay as they are", () => {
  const page = `<!DOCTYPE html><html><head><script>let a = 'b's';</script></head><body>
<p title="it's"><code>don't</code> <span class="katex"><math><mo>x'y</mo></math></span> K'' 'so'</p></body></html>`;
  expect(typeset(page)).toBe(page);
});

test("the name of a gradient, and a number with its unit, stay on one line", () => {
  const page = "<title>∂L/∂X</title><body><p>∂L/∂X′ takes 3 ms, 7 sums, to 3e-10.</p></body>";
  expect(typeset(page)).toBe(
    '<title>∂L/∂X</title><body><p><span class="unbroken">∂L/∂X′</span> takes 3\u00a0ms, 7 sums, to <span class="unbroken">3e-10</span>.</p></body>',
  );
});

test("a percent sign stays on the line of its number, and is code's own elsewhere", () => {
  expect(typeset("<p>One run ends at 95 %, <code>7 % 2</code> is 1.</p>")).toBe(
    "<p>One run ends at 95\u00a0%, <code>7 % 2</code> is 1.</p>",
  );
});
