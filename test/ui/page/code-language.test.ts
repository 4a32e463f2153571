import { expect, test } from "vitest";
import { codeLanguage } from "../../../src/ui/page/code-language.js";

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
