import { expect, test } from "vitest";
import { readPublication } from "../../src/site/publication.js";

const NOON = new Date("2026-11-25T12:00:00Z");

test("without an environment a build knows its version and day, and no address", () => {
  expect(readPublication({}, { version: "1.2.3" }, NOON)).toEqual({
    site: null,
    report: null,
    version: "1.2.3",
    date: "2026-11-25",
  });
});

test("the site’s address is a folder, with its last slash or without", () => {
  for (const SITE_ADDRESS of ["https://example.org/unfold", "https://example.org/unfold/"])
    expect(readPublication({ SITE_ADDRESS }, { version: "1" }).site?.href).toBe(
      "https://example.org/unfold/",
    );
});

test("errors are reported where the environment says, else where the project does", () => {
  const manifest = { version: "1", bugs: { email: "a@example.org" } };
  const REPORT_ADDRESS = "https://example.org/issues";
  expect(readPublication({ REPORT_ADDRESS }, manifest).report?.href).toBe(REPORT_ADDRESS);
  expect(readPublication({}, manifest).report?.href).toBe("mailto:a@example.org");
});

test("a build that is to be repeated has the day that it is told", () => {
  expect(readPublication({ SOURCE_DATE_EPOCH: "86400" }, { version: "1" }).date).toBe("1970-01-02");
});

test("an address that is none stops the build", () => {
  for (const SITE_ADDRESS of ["example.org", "javascript:alert(1)"])
    expect(() => readPublication({ SITE_ADDRESS }, { version: "1" })).toThrow(/SITE_ADDRESS/);
});
