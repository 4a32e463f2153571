import { expect, test } from "vitest";
import { replyOf } from "../../src/python/messages.js";

test("a reply is read as it was sent", () => {
  const results = [
    { shape: [2, 1], cells: [1, Number.NaN] },
    { code: "no-numbers", found: "str" },
    { code: "another-dtype", dtype: "bool" },
    { code: "empty" },
  ];
  const called = { type: "called", printed: "hello\n", results };
  expect(replyOf(called)).toEqual(called);
  const raised = {
    type: "raised",
    printed: "",
    raised: { name: "ValueError", said: "no", line: 3 },
  };
  expect(replyOf(raised)).toEqual(raised);
});

test("what is no reply says that Python gave up, and a result that is no tensor is no numbers", () => {
  const failed = { type: "failed", said: "", printed: "" };
  for (const data of [undefined, null, 3, "opened", [], { type: "other" }, { type: "called" }])
    expect(replyOf(data)).toEqual(failed);
  expect(replyOf({ type: "failed", failure: { said: "out of stack" } })).toEqual({
    ...failed,
    said: "out of stack",
  });
  const strange = [
    { shape: [2], cells: [1] },
    { shape: ["2"], cells: [1, 2] },
    { shape: [1], cells: [{}] },
    { shape: [20_001], cells: Array(20_001).fill(0) },
    null,
  ];
  expect(replyOf({ type: "called", results: strange })).toMatchObject({
    results: strange.map(() => ({ code: "no-numbers", found: "" })),
  });
  const long = replyOf({ type: "loaded", printed: "x".repeat(10_000) });
  expect(long.printed).toHaveLength(4001);
});
