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

test("Chinese in a formula is text in a table and in a heading too", () => {
  const facesWith = facesOf('<table><tr><th><span class="mord cjk_fallback">填</span></table>', "");
  expect(facesWith("填")).toEqual(["serif"]);
});

test("words of scripts may be text or figure, short ones bold in figures, headings bold in the text", () => {
  const facesWith = facesOf("", 'a={label:"损失",heading:e=>`测试`,long:"这是一句完整的话。"}');
  expect(facesWith("损")).toEqual(["serif", "sans", "sansBold"]);
  expect(facesWith("测")).toContain("serifBold");
  expect(facesWith("这")).toEqual(["serif", "sans"]);
});
