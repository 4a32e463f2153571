import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { findProgram } from "../../../grade/python/find-chrome.js";

const folder = mkdtempSync(join(tmpdir(), "unfold-find-"));
const program = (name: string) => {
  writeFileSync(join(folder, name), "");
  chmodSync(join(folder, name), 0o755);
  return join(folder, name);
};
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test("a program is found by its variable first, then by its best name on the PATH, then where it is usually installed", () => {
  const [named, good, usual] = ["named", "good", "usual"].map(program);
  program("better-than-nothing");
  const places = {
    variable: "A_BROWSER",
    names: ["best", "good", "better-than-nothing"],
    places: ["/nowhere/at/all", usual!],
  };
  vi.stubEnv("PATH", folder);
  vi.stubEnv("A_BROWSER", named!);
  expect(findProgram(places)).toBe(named);
  vi.stubEnv("A_BROWSER", join(folder, "gone"));
  expect(findProgram(places)).toBe(good);
  vi.stubEnv("PATH", "");
  expect(findProgram(places)).toBe(usual);
  expect(findProgram({ ...places, places: [] })).toBeUndefined();
});
