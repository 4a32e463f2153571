import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  forgetReports,
  recallReport,
  rememberReport,
} from "../../../src/chapters/exercises/results-store.js";
import { endedReport } from "../../../src/exercises/checks/plan.js";
import { exerciseById, fingerprint } from "../../../src/exercises/index.js";
import { tensor } from "../../../src/nn/index.js";

const AT = new Date("2026-11-26T07:20:00Z");
const exercise = exerciseById("linear-backward");
const stopped = { kind: "time", reason: { code: "stopped" } } as const;
const ended = endedReport(exercise, { seed: 1 }, [], stopped);
const report = {
  ...ended,
  examples: ended.examples.map((example) => ({
    ...example,
    got: { gradX: tensor([1, 2], [Number.NaN, -Infinity]) },
  })),
};

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("a report comes back as it was, infinities and NaN too, with a name for its code", () => {
  rememberReport(report, "// code", AT);
  const time = AT.toISOString();
  expect(recallReport(exercise.id)).toEqual({ report, time, code: fingerprint("// code") });
  expect(recallReport("fold-input")).toBeNull();
});

test("long output is cut, and what is forgotten is gone", () => {
  rememberReport({ ...report, printed: { text: "x".repeat(6000), cut: false } }, "", AT);
  const { printed } = recallReport(exercise.id)!.report;
  expect([printed.text.length, printed.cut]).toEqual([5000, true]);
  forgetReports("fold-input");
  expect(recallReport(exercise.id)).not.toBeNull();
  forgetReports();
  expect(recallReport(exercise.id)).toBeNull();
});

test("where a browser forbids storage, nothing is remembered and nothing breaks", () => {
  vi.stubGlobal("localStorage", undefined);
  rememberReport(report, "", AT);
  expect(recallReport(exercise.id)).toBeNull();
});
