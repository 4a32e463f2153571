import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pagesUnder } from "../../../src/site/cells.js";
import {
  commentsOf,
  commentsOfPage,
  pageWithChineseComments,
  readComments,
  withChineseComments,
} from "../../../src/site/editions/comments.js";

test("each comment in the pages’ code has its Chinese in zh/comments.json, which has no other", () => {
  const shown = [
    ...pagesUnder("docs").flatMap((page) =>
      commentsOfPage(readFileSync(join("docs", page), "utf8")),
    ),
    ...commentsOf(readFileSync("docs/code/cnn.py", "utf8")),
  ];
  const comments = readComments();
  expect([...new Set(shown)].filter((comment) => comments[comment] === undefined)).toEqual([]);
  expect(Object.keys(comments).filter((comment) => !shown.includes(comment))).toEqual([]);
});

test("comments, docstrings and nothing else are told in Chinese", () => {
  const code = [
    'print("the sum")  # the sum',
    "# the sum",
    '    """The sum."""',
    "x = y  # X [h, w]",
    "const a = 1; // the sum",
  ].join("\n");
  const comments = { "the sum": "和", "The sum.": "和。" };
  expect(commentsOf(code)).toEqual(["the sum", "the sum", "The sum.", "the sum"]);
  expect(withChineseComments(code, comments)).toBe(
    'print("the sum")  # 和\n# 和\n    """和。"""\nx = y  # X [h, w]\nconst a = 1; // 和',
  );
});

test("of a page only code that readers see is looked at", () => {
  const page = "# the sum\n\n```ts\nf(); // the sum\n```\n\n```py\nf()  # the sum\n```\n";
  expect(pageWithChineseComments(page, { "the sum": "和" })).toBe(
    "# the sum\n\n```ts\nf(); // the sum\n```\n\n```py\nf()  # 和\n```\n",
  );
});
