import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { codeBlocks } from "../../src/site/code-blocks.js";

const rendered = (code: string, highlight?: (code: string) => string) =>
  codeBlocks(new MarkdownIt({ highlight: highlight ?? null })).render(
    `\`\`\`py\n${code}\n\`\`\`\n`,
  );
const textOf = (html: string) => html.replace(/<[^>]*>/g, "");

test("each line of code is a box that knows its indentation, and the text stays as it was", () => {
  const code = "def f(x):\n    return x\n\n# end";
  const html = rendered(code);
  expect([...html.matchAll(/--indent: (\d+)/g)].map(([, indent]) => Number(indent))).toEqual([
    0, 4, 0, 0,
  ]);
  expect(textOf(html).trimEnd()).toBe(code);
});

test("what is highlighted over several lines is closed and opened again at each line's end", () => {
  const html = rendered(
    '"""a\nb"""',
    () => '<pre><code><span class="s">"""a\nb"""</span>\n</code></pre>',
  );
  expect(html).toContain('<span class="s">"""a</span>\n</span>');
  expect(html).toContain('<span class="s">b"""</span>\n</span>');
});

test("a line may be broken inside a word behind a dot or a bracket, and never in a number", () => {
  expect(rendered("np.lib.view(x[i], 0.5)")).toContain(
    "np.<wbr>lib.<wbr>view(<wbr>x[<wbr>i], 0.5)",
  );
});

test("a browser does not translate code, be it a block, indented, in prose or in HTML", () => {
  const html = (text: string) => codeBlocks(new MarkdownIt({ html: true })).render(text);
  expect(html("<p>With <code>=</code> it is wrong.</p>")).toContain('<code translate="no">=');
  expect(html("With <b><code>+=</code></b>.")).toContain('<code translate="no">+=');
  expect(html("    pass\n")).toContain('<pre translate="no"><code translate="no">pass');
  expect(rendered("pass")).toContain('<pre translate="no"><code');
  expect(codeBlocks(new MarkdownIt()).renderInline("`a < b`")).toBe(
    '<code translate="no">a &lt; b</code>',
  );
});

test("an option of a command stays on one line", () => {
  expect(codeBlocks(new MarkdownIt()).renderInline("`--language zh`")).toBe(
    '<code translate="no" class="unbroken">--language zh</code>',
  );
});
