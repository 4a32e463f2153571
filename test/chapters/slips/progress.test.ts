import { afterEach, expect, test, vi } from "vitest";
import { readProgress, writeProgress } from "../../../src/chapters/slips/progress.js";

afterEach(() => vi.unstubAllGlobals());

/** A browser's storage, with what it holds at first. */
function storage(kept: Record<string, string> = {}): void {
  const values = new Map(Object.entries(kept));
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => values.set(key, value),
  });
}

test("progress with a formula is read back, beside that with others", () => {
  storage();
  writeProgress("kernel", { places: ["X′", "X′ᵀ"], asked: true });
  writeProgress("logits", { places: ["1/n"], asked: false });
  expect(readProgress("kernel")).toEqual({ places: ["X′", "X′ᵀ"], asked: true });
  expect(readProgress("logits")).toEqual({ places: ["1/n"], asked: false });
  expect(readProgress("pixels")).toBeNull();
});

test.each(["", "no JSON", "null", "[1]", '{"kernel": {"places": [1]}}', '{"kernel": null}'])(
  "what cannot be read, %s, is none",
  (kept) => {
    storage({ "unfold.slips.1": kept });
    expect(readProgress("kernel")).toBeNull();
  },
);

test("where storage is forbidden nothing is remembered, and nothing breaks", () => {
  vi.stubGlobal("localStorage", {
    getItem: () => {
      throw new Error("forbidden");
    },
  });
  writeProgress("kernel", { places: [], asked: true });
  expect(readProgress("kernel")).toBeNull();
});
