import { expect, test } from "vitest";
import { cellsOf } from "../../src/site/cells.js";

const page = [
  `# Title ${"$"}{a + b}`,
  "",
  "```ts echo",
  "const a: number = 1;",
  "```",
  "",
  "```js",
  "ignored()",
  "```",
].join("\n");

test("a cell's code stands on the line where the page has it", () => {
  expect(cellsOf(page).split("\n")[3]).toBe("const a: number = 1;");
});

test("an inline expression is checked on its own line, braces within it included", () => {
  expect(cellsOf(page).split("\n")[0]).toBe("void (a + b);");
  expect(cellsOf(`${"$"}{f({a: 1})} and ${"$"}{g}`)).toBe("void (f({a: 1})); void (g);");
});

test("code in another language and prose leave nothing", () => {
  expect(cellsOf(page).split("\n").slice(4).join("")).toBe("");
});
