import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { codePairs } from "../../src/site/code-pairs.js";

const rendered = (text: string) => codePairs(new MarkdownIt({ html: true })).render(text);

const NUMPY = "```py\nz = x @ w\n```\n";
const CELL = "```ts echo\nconst z = matmul(x, w);\n```\n";

test("a NumPy block and the shown cell behind it stand in one pair", () => {
  const page = rendered(`${NUMPY}\n${CELL}\nText.\n`);
  expect(page).toMatch(
    /^<div class="code-pair">\s*<pre>.*x @ w.*matmul.*<\/pre>\s*<\/div>\s*<p>Text/s,
  );
});

test("a block without its other stands alone", () => {
  for (const text of [NUMPY, CELL, `${CELL}\n${NUMPY}`, `${NUMPY}\nText.\n\n${CELL}`])
    expect(rendered(text)).not.toContain("code-pair");
});
