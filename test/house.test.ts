import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { expect, test } from "vitest";
import { cellsOf } from "../src/site/cells.js";

/**
 * Who may import whom. `pages` are the Markdown files; `loaders` the files that make their data. A chapter is a room of
 * its own below `chapters`.
 */
const ENGINE = ["nn", "digits", "files", "language"];
const BELOW_CHAPTERS = [
  ...ENGINE,
  ...["mistakes", "training", "python", "exercises", "lab", "ui", "figures"],
];
const MAY_IMPORT: Record<string, readonly string[]> = {
  language: [],
  notation: ["language"],
  nn: [],
  files: ["language"],
  digits: ["nn", "files", "language"],
  mistakes: ["nn", "language"],
  training: ENGINE,
  cage: [],
  python: ["cage", "files", "language"],
  exercises: [...ENGINE, "mistakes", "cage", "python"],
  lab: [...ENGINE, "mistakes", "exercises"],
  ui: ["nn", "language"],
  figures: [...ENGINE, "mistakes", "training", "exercises", "python", "ui"],
  chapters: BELOW_CHAPTERS,
  pages: [...BELOW_CHAPTERS, "chapters"],
  site: ["notation", "ui", "language", "nn"],
  data: ["digits", "nn"],
  pyodide: ["site"],
  grade: [...ENGINE, "mistakes", "exercises", "python", "cage", "pyodide"],
  loaders: ["data", "pyodide", "digits", "nn", "training", "site"],
};

/** What is linked to or made: the sources, and the Chinese pages. */
const MADE = [join("docs", "src"), join("docs", "zh")];

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) => !path.includes(".observablehq") && !MADE.some((made) => path.startsWith(made)),
    );
}

/** The room of the house that a file, or an imported path, lives in. */
function roomOf(path: string): string {
  const parts = relative(".", path).split(/[\\/]/);
  if (parts[0] === "src") return parts[1]!;
  if (parts[0] === "docs") return path.endsWith(".md") ? "pages" : "loaders";
  return parts[0]!;
}

/** The files of the project that a file imports; a page, in its cells, writes them as "/src/…". */
function importsOf(path: string): string[] {
  const text = readFileSync(path, "utf8");
  const source = path.endsWith(".md") ? cellsOf(text) : text;
  const found = source.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*|\bresolve\()"([./][^"]*)"/g);
  return Array.from(found, ([, to = ""]) =>
    to.startsWith("/") ? to.slice(1) : relative(".", resolve(path, "..", to)),
  );
}

const files = [
  ...filesUnder("src", ".ts"),
  ...filesUnder("data", ".ts"),
  ...filesUnder("pyodide", ".ts"),
  ...filesUnder("grade", ".ts"),
  ...filesUnder("exercises", ".ts"),
  ...filesUnder("docs", ".md"),
  ...filesUnder("docs/data", ".ts"),
  ...filesUnder("docs/workers", ".ts"),
];

test("imports go only where the house allows", () => {
  const wrong = files.flatMap((path) =>
    importsOf(path)
      .filter(
        (to) => roomOf(to) !== roomOf(path) && !MAY_IMPORT[roomOf(path)]!.includes(roomOf(to)),
      )
      .map((to) => `${path} imports ${to}`),
  );
  expect(wrong).toEqual([]);
});

test("a chapter imports no other chapter", () => {
  const chapterOf = (path: string) => relative("src/chapters", path).split(/[\\/]/)[0];
  const wrong = filesUnder("src/chapters", ".ts").flatMap((path) =>
    importsOf(path)
      .filter((to) => roomOf(to) === "chapters" && chapterOf(to) !== chapterOf(path))
      .map((to) => `${path} imports ${to}`),
  );
  expect(wrong).toEqual([]);
});

test("a page takes its figures from its own chapter or from what chapters share", () => {
  const wrong = filesUnder("docs", ".md").flatMap((path) => {
    const page = relative("docs", path).split(/[\\/.]/)[0];
    const chapter = page === "index" ? "home" : page;
    return importsOf(path)
      .filter((to) => roomOf(to) === "chapters" && !to.startsWith(`src/chapters/${chapter}/`))
      .map((to) => `${path} imports ${to}`);
  });
  expect(wrong).toEqual([]);
});

/** The figures that a file claims, by the names that scripts find them by. */
const figuresIn = (path: string) =>
  Array.from(
    readFileSync(path, "utf8").matchAll(/"?data-figure"?[=:] ?"([^"]+)"/g),
    ([, name = ""]) => name,
  );

test("a figure’s name is claimed by one file, in the room of its page or in one that chapters share", () => {
  const claims = new Map<string, string[]>();
  for (const path of [...filesUnder("src", ".ts"), ...filesUnder("docs", ".md")])
    for (const name of new Set(figuresIn(path)))
      claims.set(name, [...(claims.get(name) ?? []), relative(".", path)]);
  expect(claims.size).toBeGreaterThan(80);
  expect([...claims].filter(([, paths]) => paths.length > 1)).toEqual([]);
  const rooms = new Set([...claims.values()].flat().map(roomOf));
  expect([...rooms].sort()).toEqual(["chapters", "figures", "pages", "ui"]);
});

test("a file of the source has 200 lines at most", () => {
  const long = [".ts", ".css"]
    .flatMap((ending) => filesUnder("src", ending))
    .filter((path) => !path.endsWith(join("kernel", "bytes.ts")))
    .map((path) => [path, readFileSync(path, "utf8").trimEnd().split("\n").length] as const)
    .filter(([, lines]) => lines > 200);
  expect(long).toEqual([]);
});

test("the table of imports sees imports", () => {
  const count = files.reduce((sum, path) => sum + importsOf(path).length, 0);
  expect(count).toBeGreaterThan(files.length);
});

test("the engine knows no package and no DOM", () => {
  for (const path of filesUnder("src/nn", ".ts")) {
    expect(readFileSync(path, "utf8"), path).not.toMatch(/from "[^."]/);
  }
});

test("only training, exercises, the lab and the cage open workers", () => {
  const opening = filesUnder("src", ".ts").filter((path) =>
    /new Worker\(/.test(readFileSync(path, "utf8")),
  );
  expect(new Set(opening.map(roomOf))).toEqual(new Set(["training", "exercises", "lab", "cage"]));
});

test("cells of the pages are a dozen lines at most", () => {
  const long = filesUnder("docs", ".md").flatMap((path) =>
    Array.from(
      readFileSync(path, "utf8").matchAll(/^```ts[^\n]*\n([\s\S]*?)^```/gm),
      ([, code]) => code!,
    )
      .filter((code) => code.trimEnd().split("\n").length > 12)
      .map((code) => `${path}: ${code.split("\n")[0]!}`),
  );
  expect(long).toEqual([]);
});

const visible = ["src/ui", "src/figures", "src/chapters"].flatMap((folder) =>
  filesUnder(folder, ".ts"),
);

test("what is listened to outside an element ends by a signal", () => {
  const endless = visible
    .filter((path) => path !== join("src", "ui", "address", "address.ts")) // the page's own
    .flatMap((path) => {
      const source = readFileSync(path, "utf8");
      const calls = source.matchAll(
        /(?<![.\w])(?:(?:window|document|globalThis)\.)?addEventListener\(.*?\);/gs,
      );
      return Array.from(calls, ([call]) => `${path}: ${call}`);
    })
    .filter((call) => !/\bsignal\b/.test(call));
  expect(endless).toEqual([]);
});

test("no style sheet asks what is in an element to style others: a browser does so anew for each cell that changes", () => {
  const asking = filesUnder("src", ".css").flatMap((path) => {
    const text = readFileSync(path, "utf8").replace(/\/\*.*?\*\//gs, "");
    const selectors = Array.from(text.matchAll(/[^{};]+(?=\{)/g), ([selector]) => selector.trim());
    return selectors.filter((selector) => /:has\([^,]*\)\s*[ >~+]\s*[\w.:#[*]/.test(selector));
  });
  expect(asking).toEqual([]);
});

test("events of figures are made and read by their map", () => {
  const bare = [...visible, ...filesUnder("docs", ".md")]
    .filter((path) => path !== join("src", "ui", "dom", "events.ts"))
    .filter((path) => /\b(?:new|as) CustomEvent\b/.test(readFileSync(path, "utf8")));
  expect(bare).toEqual([]);
});

test("only the address listens to Back and writes the history", () => {
  const others = [...visible, ...filesUnder("docs", ".md")]
    .filter((path) => path !== join("src", "ui", "address", "address.ts"))
    .filter((path) => /"popstate"|\b(?:push|replace)State\(/.test(readFileSync(path, "utf8")));
  expect(others).toEqual([]);
});

test("files are asked for, and parts of a page loaded, where there are words for their not coming", () => {
  // Nothing is shown of what these do not get, or they have something else to offer.
  const silent = [
    ...["ui/page/offline/service-worker.ts", "ui/page/search/dialog.ts"],
    ...["figures/exercises/editor/open-editor.ts", "figures/reader-case/reader-cells.ts"],
  ].map((path) => join("src", path));
  const bare =
    /(?<!loadPart\(\(\) => |loadOrSay\(\w+, \(\) => |typeof )\bimport\(|\bfetch\(|\bfile\w*\.(arrayBuffer|text)\(/i;
  const others = filesUnder("src", ".ts")
    .filter((path) => !["files", "site"].includes(roomOf(path)) && !silent.includes(path))
    .filter((path) => bare.test(readFileSync(path, "utf8")));
  expect(others).toEqual([]);
});
