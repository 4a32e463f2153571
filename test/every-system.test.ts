import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** All files and folders of the project, by their paths from its root. */
const paths = ["src", "docs", "test", "exercises", "grade", "data", "bench"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => !name.includes(".observablehq"))
    .map((name) => `${folder}/${name}`.replaceAll("\\", "/")),
);

test("no two paths differ in case alone, for Windows and macOS would keep one of them", () => {
  const seen = new Map<string, string>();
  const clashes = paths.filter((path) => {
    const other = seen.get(path.toLowerCase());
    seen.set(path.toLowerCase(), path);
    return other !== undefined;
  });
  expect(clashes).toEqual([]);
});

test("every name can stand on Windows", () => {
  const forbidden = /[<>:"|?*]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
  expect(paths.filter((path) => path.split("/").some((name) => forbidden.test(name)))).toEqual([]);
});

test("a clone has the project's ends of lines, however git is set up, and old files to the byte", () => {
  const rules = readFileSync(".gitattributes", "utf8").split("\n");
  expect(rules).toContain("* text=auto eol=lf");
  expect(rules).toContain("test/fixtures/** -text");
});

test("the project's own files are found in folders with spaces and in other scripts", () => {
  const encoded = paths.filter(
    (path) =>
      path.endsWith(".ts") && /import\.meta\.url\)\s*\.pathname/.test(readFileSync(path, "utf8")),
  );
  expect(encoded).toEqual([]);
});
