import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeServiceWorker } from "../../src/site/offline.js";
import type { SiteFiles } from "../../src/ui/page/offline/files.js";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A site with its service worker; `word` stands in one of its pages. */
function site(word: string): string {
  const folder = mkdtempSync(join(tmpdir(), "unfold-site-"));
  folders.push(folder);
  for (const below of ["exercises", "zh", "_fonts"]) mkdirSync(join(folder, below));
  for (const page of ["index.html", "exercises/index.html", "404.html"])
    writeFileSync(join(folder, page), `<html lang="en">${word}<script src="./a.js">`);
  writeFileSync(
    join(folder, "zh/index.html"),
    '<html lang="zh-Hans"><script src="../a.js"></script><script src="../zh.js"></script>',
  );
  for (const file of [
    "a.js",
    "zh.js",
    "_fonts/zh.woff2",
    "a.woff2",
    "a.ttf",
    "images.gz",
    "python.zip",
    "share.png",
  ])
    writeFileSync(join(folder, file), file);
  writeServiceWorker(folder);
  return folder;
}

const worker = (folder: string) => readFileSync(join(folder, "service-worker.js"), "utf8");

test("the service worker is told what to keep at once, with hashes, and what when it is used", () => {
  const [list = ""] = worker(site("one")).split(";\n");
  const files: SiteFiles = JSON.parse(list.replace("self.files=", ""));
  const atOnce = ["a.js", "a.woff2", "exercises/index.html", "index.html"];
  expect(Object.keys(files.atOnce)).toEqual(atOnce);
  expect(files.atOnce["a.js"]).toMatch(/^sha256-[\w+/]{43}=$/);
  expect(Object.keys(files.ofChinese)).toEqual(["zh.js", "zh/index.html"]);
  expect(files.whenUsed).toEqual(["images.gz", "python.zip", "_fonts/zh.woff2"]);
});

test("the worker is another one when a page is, and the same for the same site", () => {
  expect(worker(site("one"))).toBe(worker(site("one")));
  expect(worker(site("one"))).not.toBe(worker(site("two")));
});

test("each page says where its worker is, but for the one that stands at lost addresses", () => {
  const folder = site("one");
  const page = (name: string) => readFileSync(join(folder, name), "utf8");
  expect(page("index.html")).toContain(
    '<html data-service-worker="./service-worker.js" lang="en">',
  );
  expect(page("exercises/index.html")).toContain('"../service-worker.js"');
  expect(page("404.html")).not.toContain("service-worker");
});
