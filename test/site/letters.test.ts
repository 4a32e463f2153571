import { expect, test } from "vitest";
import { lettersOf } from "../../src/site/formulas.js";
import { optionsOf, renderMathematics } from "../../src/site/mathematics.js";

/** The letters of a formula, in the order in which they are found. */
const letters = (source: string) => [...lettersOf(source, optionsOf(false))];

test("a letter goes without its indices, and each of these is a letter of its own", () => {
  expect(letters("\\X_{c,\\,p+i}")).toEqual(["X", "c", "p", "i"]);
});

test("primes belong to a letter, and numbers to the names of sizes", () => {
  expect(letters("\\Xu + \\Kv_{r} + h'")).toEqual(["X′", "K″", "r", "h′"]);
  expect(letters("c_1 + k_2 + d_1 + \\theta_0 + x_1")).toEqual(["c₁", "k₂", "d₁", "θ", "x"]);
});

test("w and p are other letters with indices than without", () => {
  expect(letters("h\\,w + w_{d,e} + w'")).toEqual(["h", "w", "w_", "d", "e", "w′"]);
  expect(letters("p_\\ell + p")).toEqual(["p_", "ℓ", "p"]);
});

test("signs and operators with a meaning are named, words and numbers are not", () => {
  expect(letters("\\X \\star \\Kr \\transpose \\leftarrow \\text{if } 3")).toEqual([
    "X",
    "⋆",
    "K↻",
    "ᵀ",
    "←",
  ]);
  expect(letters("\\log \\operatorname{fold} \\max")).toEqual(["log", "fold"]);
});

test("a part of a formula carries its letter, besides its term", () => {
  const html = renderMathematics("\\term{W[0;1]}{w_{0,1}} + c_1", false);
  expect(html).toMatch(/data-term="W\[0,1\]".*data-note="w_".*data-note="c₁"/s);
});
