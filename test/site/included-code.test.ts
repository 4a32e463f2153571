import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { partOf } from "../../src/site/included-code.js";

const code = `import x

# --- first
a = 1
    # --- inner
    def f():

        return 2

# --- last
b = 3
`;

test("a part ends where the next one begins, without its indentation and the lines left empty", () => {
  expect(partOf(code, "first", "m.py")).toBe("a = 1\n");
  expect(partOf(code, "inner", "m.py")).toBe("def f():\n\n    return 2\n");
  expect(partOf(code, "last", "m.py")).toBe("b = 3\n");
});

test("a part that the file does not have is an error that names both", () => {
  expect(() => partOf(code, "middle", "m.py")).toThrow("m.py has no part “middle”");
});

test("every part of cnn.py stands on the page that reads it", () => {
  const file = readFileSync("docs/code/cnn.py", "utf8");
  const page = readFileSync("docs/the-code.md", "utf8");
  for (const [, part] of file.matchAll(/^ *# --- (\S+)$/gm))
    expect(page).toContain(`\`\`\`py code/cnn.py ${part}\n`);
});
