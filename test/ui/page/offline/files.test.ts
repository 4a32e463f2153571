import { expect, test } from "vitest";
import { fileAt, type SiteFiles } from "../../../../src/ui/page/offline/files.js";

const FILES: SiteFiles = {
  atOnce: { "index.html": "a", "linear.html": "b", "exercises/index.html": "c", "_page/é.js": "d" },
  ofChinese: {},
  whenUsed: ["_file/images.gz"],
};
const SCOPE = "https://example.org/a%20sub-path/";
const at = (address: string) => fileAt(`https://example.org/${address}`, SCOPE, FILES);

test("an address is a file below the site’s root, whatever stands behind it", () => {
  expect(at("a%20sub-path/linear.html")).toBe("linear.html");
  expect(at("a%20sub-path/linear.html?cell=X%5B0%5D#sum")).toBe("linear.html");
  expect(at("a%20sub-path/_page/%C3%A9.js")).toBe("_page/é.js");
  expect(at("a%20sub-path/_file/images.gz")).toBe("_file/images.gz");
});

test("a folder is its index, and a page may be named without its ending", () => {
  expect(at("a%20sub-path/")).toBe("index.html");
  expect(at("a%20sub-path/exercises/")).toBe("exercises/index.html");
  expect(at("a%20sub-path/linear")).toBe("linear.html");
});

test("what the site does not have, or has no right to, is no file of it", () => {
  // Without its slash the folder's relative links would lead elsewhere.
  for (const address of ["a%20sub-path/exercises", "a%20sub-path/none.html", "a%20sub-path/%"])
    expect(at(address), address).toBeUndefined();
  expect(at("linear.html")).toBeUndefined();
  expect(fileAt("https://example.com/a%20sub-path/linear.html", SCOPE, FILES)).toBeUndefined();
});
