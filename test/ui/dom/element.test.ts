import { beforeAll, expect, test, vi } from "vitest";
import { element } from "../../../src/ui/dom/element.js";
import { stubDocument } from "./stub-document.js";

beforeAll(() => {
  stubDocument();
  return () => vi.unstubAllGlobals();
});

test("true is an empty attribute; false, null and undefined are none", () => {
  const made = element("input", { hidden: true, readonly: false, name: null, id: undefined });
  expect(made.getAttribute("hidden")).toBe("");
  for (const name of ["readonly", "name", "id"]) expect(made.getAttribute(name)).toBeNull();
});

test("what a screen reader is told is true or false in words, for an empty state is none", () => {
  const made = element("td", { "aria-readonly": true, "aria-selected": false, "aria-label": null });
  expect(made.getAttribute("aria-readonly")).toBe("true");
  expect(made.getAttribute("aria-selected")).toBe("false");
  expect(made.getAttribute("aria-label")).toBeNull();
});
