import { expect, test } from "vitest";
import { renderMathematics } from "../../src/site/mathematics.js";

test("a symbol is a term that can be pointed at", () => {
  expect(renderMathematics("\\Xu\\Ku\\transpose", false)).toMatch(
    /data-term="X′".*data-term="K′"/s,
  );
});

test("a named term carries the cell it stands for", () => {
  expect(renderMathematics("\\term{w[1;2]}{w_{23}}", false)).toContain('data-term="w[1,2]"');
});

test("a formula that cannot be read stops the build", () => {
  expect(() => renderMathematics("\\frac{1", false)).toThrow(/Unexpected end of input/);
});
