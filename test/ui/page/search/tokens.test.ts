import { expect, test } from "vitest";
import { queryTokensOf, tokensOf } from "../../../../src/ui/page/search/tokens.js";

test("words are compared without case and without what stands between them", () => {
  expect(tokensOf("Cross-entropy, and its Gradient.")).toEqual([
    "cross",
    "entropy",
    "and",
    "its",
    "gradient",
  ]);
});

test("apostrophes within a word are alike, be they straight or curly", () => {
  expect(tokensOf("the network’s")).toEqual(tokensOf("the network's"));
});

test("primes belong to their letter, in whichever way they are typed", () => {
  expect(tokensOf("X′ K″")).toEqual(["x′", "k′′"]);
  expect(tokensOf("X' K''")).toEqual(["x′", "k′′"]);
});

test("an index below is a figure like any other", () => {
  expect(tokensOf("c₁")).toEqual(["c1"]);
});

test("Chinese is split into pairs of neighbours, and the last character", () => {
  expect(tokensOf("卷积神经网络")).toEqual(["卷积", "积神", "神经", "经网", "网络", "络"]);
  expect(tokensOf("卷积层 and 池化")).toEqual(["卷积", "积层", "层", "and", "池化", "化"]);
});

test("of a Chinese query only pairs are asked for, of a single character that one", () => {
  expect(queryTokensOf("卷积层")).toEqual(["卷积", "积层"]);
  expect(queryTokensOf("层")).toEqual(["层"]);
});

test("a Latin letter beside Chinese is a word of its own", () => {
  expect(tokensOf("X′矩阵")).toEqual(["x′", "矩阵", "阵"]);
});
