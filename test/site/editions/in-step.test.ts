import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withCellsOf } from "../../../src/site/editions/cells-once.js";
import { differences } from "../../../src/site/editions/in-step.js";
import { changedSince, hashesOf, pairsIn, readSeen } from "../../../src/site/editions/seen.js";

const PAIRS = pairsIn(".");
const read = (file: string) => readFileSync(file, "utf8");

test("every page, every task and the README have a Chinese side", () => {
  expect(PAIRS.filter(({ chinese }) => !existsSync(chinese)).map(({ chinese }) => chinese)).toEqual(
    [],
  );
});

test("both sides have the same parts, with the same cells, headings, holes, formulas, links and tags", () => {
  const found = PAIRS.filter(({ chinese }) => existsSync(chinese)).flatMap(
    ({ english, chinese, isPage }) =>
      differences(read(english), read(chinese), isPage).map(
        (difference) => `${chinese}: ${difference}`,
      ),
  );
  expect(found).toEqual([]);
});

test("no English part has changed since its Chinese was looked at: mend it, then npm run seen -- PAGE", () => {
  const seen = readSeen(".");
  const changed = PAIRS.flatMap(({ name, english, chinese }) =>
    changedSince(read(english), seen[name]).map(
      (part) => `${chinese}, then npm run seen -- ${name}: “${part}”`,
    ),
  );
  expect(changed).toEqual([]);
  const names = PAIRS.map(({ name }) => name);
  expect(Object.keys(seen).filter((name) => !names.includes(name))).toEqual([]);
});

const HOLE = `${"$"}{hole({ a: 1 })}`;
const ENGLISH = [
  "# One",
  "",
  "## How often a pixel *is* copied",
  "",
  `A sum $a_{\\text{in short}}$, a [link](./linear), ${HOLE}.`,
  "",
  "```ts",
  "const a = 1;",
  "```",
  "",
  '<p class="question" title="Told">Why?</p>',
].join("\n");
const CHINESE = [
  "# 一",
  "",
  "## 每个像素被复制几次 {#how-often-a-pixel-is-copied}",
  "",
  `${HOLE}、一个[链接](./linear)与 $a_{\\text{简记}}$。`,
  "",
  "<!-- cell -->",
  "",
  '<p class="question" title="说明">为什么？</p>',
].join("\n");

test("sides in step differ in their words alone, and in the order within a part", () => {
  expect(differences(ENGLISH, CHINESE, true)).toEqual([]);
});

test("what a part has otherwise is named, with the part", () => {
  const parts = (change: (text: string) => string) => differences(ENGLISH, change(CHINESE), true);
  expect(parts((text) => text.replace("./linear", "./other"))).toEqual([
    "part 3 (A sum $a_{\\text{in short}}$, a [link](./linear), ${hole({ a:…): links: ](./linear) | ](./other)",
  ]);
  expect(parts((text) => text.replace("{#how", "{#so"))[0]).toContain("addresses");
  expect(parts((text) => text.replace("a_{", "b_{"))[0]).toContain("formulas");
  expect(parts((text) => text.replace("a: 1", "a: 2"))[0]).toContain("holes");
  expect(parts((text) => text.replace("<!-- cell -->", "文"))[0]).toContain("places of cells");
  expect(parts((text) => text.replace('class="question" ', ""))[0]).toContain("tags");
  expect(parts((text) => `${text}\n\n更多`)[0]).toContain("5 parts");
});

test("a Chinese page has the English page’s cells, each in its place", () => {
  expect(withCellsOf(ENGLISH, CHINESE)).toContain("。\n\n```ts\nconst a = 1;\n```\n\n<p");
  expect(() => withCellsOf(ENGLISH, "文")).toThrow("0 places for the 1 cells");
});

test("an English part that is changed or new has to be looked at, one that only moved has not", () => {
  const seen = hashesOf(ENGLISH).join(" ");
  expect(changedSince(ENGLISH, seen)).toEqual([]);
  expect(changedSince(ENGLISH.replace("Why?", "How?"), seen)).toEqual([
    '<p class="question" title="Told">How?</p>',
  ]);
  expect(changedSince(ENGLISH, undefined)).toHaveLength(4);
});
