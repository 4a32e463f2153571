import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { inlineFiles } from "../../../src/site/bundling/inline-files.js";

const told = (path: string, size: number) =>
  `registerFile("./a.json", {"name":"./a.json","mimeType":"application/json","path":"${path}","lastModified":7,"size":${size}});`;

test("a small file of a page stands in its script, a large one stays where it is", () => {
  const folder = mkdtempSync(join(tmpdir(), "inline-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "a.1f.json"), '{"a":1}');
  expect(inlineFiles(told("./a.1f.json", 7), folder)).toBe(
    told("data:application/json,%7B%22a%22%3A1%7D", 7),
  );
  expect(inlineFiles(told("./a.1f.json", 70_000), folder)).toBe(told("./a.1f.json", 70_000));
});
