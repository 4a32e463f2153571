import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import { formulaText } from "../../src/site/formula-text.js";
import { renderMathematics } from "../../src/site/mathematics.js";

/** The text of a formula as a page has it. */
function lineOf(tex: string): string {
  const [, math = ""] = /(<math.*<\/math>)/s.exec(renderMathematics(tex, true)) ?? [];
  return formulaText(parseFragment(math));
}

test("a fraction, an index and a power stay what they are on a line", () => {
  expect(lineOf("\\frac{\\partial L}{\\partial z_e} = p_e - y_e")).toBe("∂L/∂z_e = p_e − y_e");
  expect(lineOf("\\frac{a + 1}{2} x^2")).toBe("(a + 1)/2x²");
  expect(lineOf("z_{m,e} = \\sum_{d=0}^{d_1-1} x_{m,d}\\,w_{d,e} + b_e")).toBe(
    "z_(m, e) = ∑_(d = 0)^(d₁ − 1) x_(m, d) w_(d, e) + b_e",
  );
});

test("the lines of cases are parted, and no command of TeX is left", () => {
  const cases =
    "p = \\begin{cases} 1 - p & \\text{if } e = e' \\\\ -p & \\text{if } e \\neq e' \\end{cases}";
  expect(lineOf(cases)).toBe("p = {1 − p if e = e′; −p if e ≠ e′");
});

test("functions, primes and the transposed are written as in prose", () => {
  expect(lineOf("L = -\\log p")).toBe("L = −log p");
  expect(lineOf("\\dL{K'} = (\\dL{Y'})\\transpose\\,\\Xu")).toBe("∂L/∂K′ = (∂L/∂Y′)ᵀ X′");
  expect(lineOf("\\Yv")).toBe("Y″");
});
