import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { followed, fullWidth } from "../../src/site/full-width.js";
import { notes } from "../../src/site/notes.js";

const page = { path: "/zh/linear", notes: new Set<string>() };
const render = (text: string) => fullWidth(notes(new MarkdownIt())).renderInline(text, page);

test("behind bold text that ends with full-width punctuation stands no space, behind other bold text it stays", () => {
  expect(render("**初值。** 文")).toBe("<strong>初值。</strong>文");
  expect(render("**Start.** Text")).toBe("<strong>Start.</strong> Text");
  expect(render("**初值** 文")).toBe("<strong>初值</strong> 文");
});

test("behind a citation stands no space before a Chinese character", () => {
  expect(render("[@nesterov-1983] 而")).toContain("（1983）</a>而<");
  expect(render("[@nesterov-1983] and")).toContain("</a> and<");
});

test("what follows a full-width colon follows it at once", () => {
  expect(followed("格式：", "文")).toBe("格式：文");
  expect(followed("Cite as:", "text")).toBe("Cite as: text");
});
