import { expect, test } from "vitest";
import { cellsOf, tsCells, withCells } from "../../src/site/cells.js";

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

test("a page's cells are told with their lines, and can be given other code", () => {
  const two = [page, "", "```ts", "a;", "b;", "```", ""].join("\n");
  expect(tsCells(two)).toEqual([
    { line: 3, code: "const a: number = 1;\n" },
    { line: 11, code: "a;\nb;\n" },
  ]);
  expect(
    withCells(
      two,
      tsCells(two).map(({ code }) => code),
    ),
  ).toBe(two);
  expect(withCells(two, ["$&\n", "c;\n"])).toBe(
    two.replace("const a: number = 1;", "$$&").replace("a;\nb;", "c;"),
  );
});
