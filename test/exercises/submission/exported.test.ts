import { expect, test } from "vitest";
import {
  changedSinceExport,
  emptySubmission,
  exportedAt,
  parseSubmission,
  withWork,
  writeSubmission,
} from "../../../src/exercises/index.js";

const AT = new Date("2026-12-24T10:00:00Z");
const work = (code: string) => ({ code, answers: {}, log: [] });
const begun = withWork(emptySubmission("Ada"), "fold-input", work("// one"));

test("what is exported says when, in which edition, and of which code", () => {
  const exported = exportedAt(begun, AT, "zh");
  expect(exported.exported).toMatchObject({ time: AT.toISOString(), edition: "zh" });
  expect(parseSubmission(writeSubmission(exported))).toEqual({
    submission: exported,
    warnings: [],
  });
  expect(changedSinceExport(exported)).toEqual([]);
});

test("code that was changed or begun since is named", () => {
  const exported = exportedAt(begun, AT, "zh");
  expect(changedSinceExport(withWork(exported, "fold-input", work("// two")))).toEqual([
    "fold-input",
  ]);
  expect(changedSinceExport(withWork(exported, "unfold-input", work("// new")))).toEqual([
    "unfold-input",
  ]);
  expect(changedSinceExport(begun)).toEqual(["fold-input"]);
});

test("what a file says of its export is read as far as it can be", () => {
  const read = (exported: unknown) => parseSubmission(JSON.stringify({ ...begun, exported }));
  expect(read({ time: "yesterday", codes: {} })).toMatchObject({ submission: begun });
  expect(
    read({ time: AT.toISOString(), edition: "eo", codes: { none: "00000000", "fold-input": 7 } }),
  ).toEqual({
    submission: { ...begun, exported: { time: AT.toISOString(), codes: {} } },
    warnings: [],
  });
  expect(read(null)).toEqual({ submission: begun, warnings: [] });
});
