import { expect, test, vi } from "vitest";
import {
  chooseCodeLanguage,
  chosenCodeLanguage,
  codeLanguage,
  showCodeLanguage,
  shownCodeLanguage,
} from "../../../src/ui/page/code-language.js";

test("code is read in NumPy unless the reader has chosen otherwise", () => {
  expect(codeLanguage("", null)).toBe("numpy");
  expect(codeLanguage("", "typescript")).toBe("typescript");
});

test("the address decides, where it names a language of the site", () => {
  expect(codeLanguage("?n=2&code=typescript", null)).toBe("typescript");
  expect(codeLanguage("?code=numpy", "typescript")).toBe("numpy");
  expect(codeLanguage("?code=fortran", "typescript")).toBe("typescript");
  expect(codeLanguage("", "fortran")).toBe("numpy");
});

test("a reader who has chosen no language keeps that of the first address that names one", () => {
  const kept = new Map<string, string>();
  const localStorage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
  };
  vi.stubGlobal("window", { localStorage });
  vi.stubGlobal("document", { documentElement: { dataset: {} } });
  const shownAt = (search: string) => {
    vi.stubGlobal("location", { search });
    showCodeLanguage();
    return shownCodeLanguage();
  };
  expect(shownAt("")).toBe("numpy");
  expect(shownAt("?code=typescript")).toBe("typescript");
  expect(shownAt("")).toBe("typescript");
  chooseCodeLanguage("numpy");
  expect(shownAt("?code=typescript")).toBe("typescript");
  expect(shownAt("")).toBe("numpy");
  kept.clear();
  shownAt("");
  expect(chosenCodeLanguage()).toBe(null);
  shownAt("?code=numpy"); // which is shown anyway: it is chosen all the same
  expect(shownAt("?code=typescript")).toBe("typescript");
  expect(chosenCodeLanguage()).toBe("numpy");
  vi.unstubAllGlobals();
});
