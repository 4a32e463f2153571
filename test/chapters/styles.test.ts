import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const CHAPTERS = "src/chapters";

/** The classes with which selectors begin in a folder's style sheets: what follows is found inside these only. */
function classesIn(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const sheets = files.filter((name) => name.endsWith(".css"));
  const text = sheets.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
  const rules = text.replace(/\/\*[\s\S]*?\*\//g, "");
  const found = rules.matchAll(/(?:^|[{},;])\s*\.([a-z][\w-]*)(?=[^{};]*\{)/g);
  return new Set(Array.from(found, ([, name]) => name!));
}

test("what a chapter's style sheet calls by name is no other chapter's, as all sheets come with each page", () => {
  const shared = new Set([...classesIn("src/ui"), ...classesIn("src/figures")]);
  const owners = new Map<string, string[]>();
  for (const chapter of readdirSync(CHAPTERS)) {
    for (const name of classesIn(join(CHAPTERS, chapter))) {
      if (!shared.has(name)) owners.set(name, [...(owners.get(name) ?? []), chapter]);
    }
  }
  expect(owners.size).toBeGreaterThan(100);
  expect([...owners].filter(([, chapters]) => chapters.length > 1)).toEqual([]);
});
