import katex from "katex";
import { expect, test } from "vitest";
import { plainTex } from "../../src/site/plain-tex.js";

const MACROS = {
  "\\term": "\\htmlClass{term}{\\htmlData{term=#1}{#2}}",
  "\\X": "\\term{X}{X}",
  "\\Xu": "\\term{X′}{X'}",
  "\\dL": "\\term{∂L/∂#1}{\\frac{\\partial L}{\\partial #1}}",
};

test.each([
  ["\\X", "X"],
  ["\\Xu_{i,j}", "X'_{i,j}"],
  ["\\X \\Xu^{\\mathsf T}", "XX'^{\\mathsf T}"],
  ["\\dL{X'} = \\term{w[1;2]}{w_{12}}", "\\frac{\\partial L}{\\partial X'} = w_{12}"],
  ["\\dL{\\X}^2", "{\\frac{\\partial L}{\\partial X}}^2"],
  ["\\term{a}{\\alpha}b", "\\alpha b"],
  ["x\\text{,}", "x,"],
  ["\n\\X\n", "X"],
  ["\\frac{1}{2}", "\\frac{1}{2}"],
])("%s is written as %s", (source, plain) => {
  expect(plainTex(source, MACROS)).toBe(plain);
  expect(() => katex.renderToString(plain, { throwOnError: true })).not.toThrow();
});
