import { expect, test } from "vitest";
import { curlApostrophes } from "../../src/site/curl-apostrophes.js";

test("apostrophes in prose are curly, within a word and after a plural", () => {
  expect(curlApostrophes("<p>The network's <b>digits' sum</b> isn't it.</p>")).toBe(
    "<p>The network’s <b>digits’ sum</b> isn’t it.</p>",
  );
});

test("code, formulas, attributes and scripts stay as they are", () => {
  const page = `<!DOCTYPE html><html><head><script>let a = 'b's';</script></head><body>
<p title="it's"><code>don't</code> <span class="katex"><math><mo>x'y</mo></math></span> K'' 'so'</p></body></html>`;
  expect(curlApostrophes(page)).toBe(page);
});
