import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { charactersOf } from "../../../src/site/fonts/page-characters.js";

const folder = mkdtempSync(join(tmpdir(), "page-characters-"));
afterAll(() => rmSync(folder, { recursive: true }));

function facesOf(html: string, script: string) {
  writeFileSync(join(folder, "page.html"), `${html}<script src="./page.js"></script>`);
  writeFileSync(join(folder, "page.js"), script);
  const found = charactersOf(folder, "page.html");
  return (character: string) =>
    Object.entries(found).flatMap(([face, set]) => (set.has(character) ? [face] : []));
}

test("a page's characters are those of its text by the face, and those of dates in all faces", () => {
  const facesWith = facesOf("<p>文<b>粗</b></p><table><tr><th>表</table>", "");
  expect(facesWith("文")).toEqual(["serif"]);
  expect(facesWith("粗")).toEqual(["serif", "serifBold"]);
  expect(facesWith("表")).toEqual(["sans", "sansBold"]);
  expect(facesWith("年")).toEqual(["serif", "serifBold", "sans", "sansBold"]);
});

const HOLE = `${"$"}{n}`;

test("terms and titles of pictures are bold, and what stands in a guess is set as in a figure", () => {
  const facesWith = facesOf(
    '<dl><dt>术</dl><figure><p class="picture-title">题</figure><div class="guess wide"><p>猜</div>',
    "",
  );
  expect(facesWith("术")).toEqual(["serif", "serifBold"]);
  expect(facesWith("题")).toEqual(["sans", "sansBold"]);
  expect(facesWith("猜")).toEqual(["sans"]);
});

test("Chinese in a formula is text in a table and in a heading too", () => {
  const facesWith = facesOf('<table><tr><th><span class="mord cjk_fallback">填</span></table>', "");
  expect(facesWith("填")).toEqual(["serif"]);
});

test("words of scripts may be text or figure, short ones bold in figures, headings bold in the text", () => {
  const facesWith = facesOf(
    "",
    'a={label:"损失",holed:`第 ' +
      HOLE +
      ' 轮训练`,heading:e=>`测试`,headings:{end:"结论"},long:"这是一句完整的话。"}',
  );
  expect(facesWith("损")).toEqual(["serif", "sans", "sansBold"]);
  expect(facesWith("轮")).toEqual(["serif", "sans", "sansBold"]);
  expect(facesWith("测")).toContain("serifBold");
  expect(facesWith("结")).toContain("serifBold");
  expect(facesWith("这")).toEqual(["serif", "sans"]);
});
