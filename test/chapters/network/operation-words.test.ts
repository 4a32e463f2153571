import { expect, test } from "vitest";
import { operationWords } from "../../../src/chapters/network/operation-words.js";
import { trace } from "../../nn/trace/article-trace.js";

test("there are words for each operation of the article's network, and none for what is no operation", () => {
  for (const { operation } of trace.steps) {
    const { title, sentence } = operationWords(operation);
    expect([title, sentence].includes("")).toBe(false);
  }
  expect(() => operationWords("deconvolution")).toThrow(RangeError);
});
