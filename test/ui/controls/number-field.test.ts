import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { NumberField } from "../../../src/ui/controls/number-field.js";
import { stubDocument } from "../dom/stub-document.js";

beforeAll(() => {
  stubDocument();
  return () => vi.unstubAllGlobals();
});

test("a phone's pad of digits, which has no minus and no e, comes up only where numbers are whole and not negative", () => {
  const padOf = (options: Parameters<typeof NumberField>[1]) =>
    NumberField({}, options).getAttribute("inputmode");
  expect(padOf({ whole: true, min: 0 })).toBe("numeric");
  expect(padOf({ whole: true, min: 1 })).toBe("numeric");
  for (const other of [{ whole: true, min: -1 }, { whole: true }, { min: 0 }, {}])
    expect(padOf(other)).toBeNull();
});

test("no other field asks for a pad", () => {
  const others = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith("number-field.ts"))
    .filter((name) => /inputmode/i.test(readFileSync(join("src", name), "utf8")));
  expect(others).toEqual([]);
});
