import { expect, test } from "vitest";
import { excerpt, finderOf } from "../../../../src/ui/page/search/finder.js";
import type { Section } from "../../../../src/ui/page/search/section.js";

const SECTIONS: readonly Section[] = [
  {
    page: "The linear layer",
    title: "",
    text: "A weighted sum of all inputs.",
    address: "linear.html",
  },
  {
    page: "The linear layer",
    title: "The gradient of a bias",
    text: "One row b is added to every row.",
    address: "linear.html#the-gradient-of-a-bias",
  },
  {
    page: "Notation",
    title: "Words",
    text: "kernel 卷积核, pooling 池化, gradient 梯度",
    address: "notation.html#words",
  },
];
const find = finderOf(SECTIONS);
const addresses = (query: string) => find(query).map(({ section }) => section.address);

test("a section is found by its title, its page and its text", () => {
  expect(addresses("bias")).toEqual(["linear.html#the-gradient-of-a-bias"]);
  expect(addresses("weighted")).toEqual(["linear.html"]);
  expect(addresses("linear")).toHaveLength(2);
});

test("a title counts more than the text", () => {
  expect(addresses("gradient")[0]).toBe("linear.html#the-gradient-of-a-bias");
});

test("a word itself counts more than one that is nearly spelt so in a title", () => {
  const near = {
    page: "Notation",
    title: "weight",
    text: "A factor.",
    address: "notation.html#weight",
  };
  const found = finderOf([near, ...SECTIONS])("weighted").map(({ section }) => section.address);
  expect(found).toEqual(["linear.html", "notation.html#weight"]);
});

test("all words of the query are needed; a beginning is enough, and one letter may be wrong", () => {
  expect(addresses("weighted bias")).toEqual([]);
  expect(addresses("grad bia")).toEqual(["linear.html#the-gradient-of-a-bias"]);
  expect(addresses("wieghted")).toEqual(["linear.html"]);
});

test("Chinese words are found, whole, in part and by one character", () => {
  for (const query of ["卷积核", "卷积", "积核", "核", "卷", "梯度"])
    expect(addresses(query), query).toEqual(["notation.html#words"]);
  expect(addresses("积卷")).toEqual([]);
});

test("an excerpt is cut around what was found, and marks it", () => {
  const text = `${"before ".repeat(20)}the Gradient of a bias ${"after ".repeat(60)}`;
  const pieces = excerpt(text, ["gradient"]);
  expect(pieces.find(({ isFound }) => isFound)?.text).toBe("Gradient");
  const whole = pieces.map(({ text }) => text).join("");
  expect(whole).toMatch(/^… before .* the Gradient of a bias .* …$/);
  expect(whole.length).toBeLessThan(220);
});

test("an excerpt of a text without spaces has what was found, too", () => {
  const pieces = excerpt(`${"字".repeat(300)}卷积${"字".repeat(300)}`, ["卷积"]);
  expect(pieces.find(({ isFound }) => isFound)?.text).toBe("卷积");
  const before = pieces.findIndex(({ isFound }) => isFound);
  expect(pieces[before - 1]?.text.length).toBeGreaterThan(10);
  expect(pieces[before + 1]?.text.length).toBeGreaterThan(100);
});

test("where a word was found in the title only, the text is shown from its beginning", () => {
  expect(excerpt("One row.", ["bias"])).toEqual([{ text: "One row.", isFound: false }]);
});
