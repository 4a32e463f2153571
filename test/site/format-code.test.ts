import { expect, test } from "vitest";
import { formatCode } from "../../src/site/format-code.js";

test("code is formatted as the project's is, cell by cell", () => {
  const codes = ["const a = {b: 1,\n c: 2}", "import {x} from './x.js'\n"];
  expect(formatCode(codes.map((code, i) => ({ name: `${i}`, code: `${code};` })))).toEqual([
    "const a = { b: 1, c: 2 };\n",
    'import { x } from "./x.js";\n',
  ]);
});

test("lines have 100 columns at most", () => {
  const code = `const sum = [${Array.from({ length: 40 }, (_, i) => i + 100).join()}];`;
  const formatted = formatCode([{ name: "wide", code }])[0]!;
  for (const line of formatted.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
});

test("a cell that shows its value still ends without a semicolon", () => {
  expect(formatCode([{ name: "value", code: "f( 1 )\n" }])).toEqual(["f(1)\n"]);
});

test("code that is none is refused by its name", () => {
  expect(() => formatCode([{ name: "page.md.7", code: "const = 1;" }])).toThrow("page.md.7");
});
