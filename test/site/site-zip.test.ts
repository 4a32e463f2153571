import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import { siteZip } from "../../src/site/site-zip.js";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A site of three files, which are written in this order on that day. */
function site(order: readonly string[], day: Date): string {
  const folder = mkdtempSync(join(tmpdir(), "unfold-site-"));
  folders.push(folder);
  mkdirSync(join(folder, "exercises"));
  for (const name of order) {
    writeFileSync(join(folder, name), `what ${name} says, `.repeat(50));
    utimesSync(join(folder, name), day, day);
  }
  return folder;
}

const FILES = ["index.html", "exercises/index.html", "images.gz"];

test("the zip holds every file of the site, in one folder that bears its version", () => {
  const files = unzipSync(siteZip(site(FILES, new Date("2026-01-01")), "unfold-0.1.0"));
  expect(Object.keys(files).sort()).toEqual(FILES.map((name) => `unfold-0.1.0/${name}`).sort());
  expect(strFromU8(files["unfold-0.1.0/images.gz"]!)).toBe("what images.gz says, ".repeat(50));
});

test("the same site gives the same bytes, whenever and in whatever order it was written", () => {
  const one = siteZip(site(FILES, new Date("2026-01-01")), "unfold");
  const other = siteZip(site(FILES.toReversed(), new Date("2027-02-03")), "unfold");
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});
