import { expect, test } from "vitest";
import { pageFoot } from "../../src/site/page-foot.js";

const BUILT = { site: null, report: null, version: "1.2.3", date: "2026-11-25" };

test("a page is cited by title, version, day and address; the reader’s browser adds an address that the build did not know", () => {
  const unknown = pageFoot("The linear layer", "/linear", BUILT);
  expect(unknown).toContain("“The linear layer”, Unfold. Version 1.2.3, 2026-11-25.");
  expect(unknown).toContain("<span data-address></span>");
  const known = pageFoot("The linear layer", "/linear", {
    ...BUILT,
    site: new URL("https://example.org/u/"),
  });
  expect(known).toContain("<span data-address>https://example.org/u/linear.html</span>");
});

test("an error is reported at the address that there is, and told to a person where there is none", () => {
  expect(pageFoot("A", "/linear", BUILT)).toContain("tell your teacher");
  const foot = pageFoot("A", "/linear", { ...BUILT, report: new URL("mailto:a@example.org") });
  expect(foot).toContain('<a href="mailto:a@example.org">');
});

test("the page for lost addresses is not cited", () => {
  expect(pageFoot("Not found", "/404", BUILT)).not.toContain("cite-as");
});
