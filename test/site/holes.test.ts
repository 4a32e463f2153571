import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pagesUnder } from "../../src/site/cells.js";

const docs = join(import.meta.dirname, "../../docs");

test("no page has a hole in an attribute, where Framework leaves it as it stands", () => {
  const found = pagesUnder(docs).flatMap((page) =>
    (readFileSync(join(docs, page), "utf8").match(/^ *<[a-z][^>]*="[^">]*\$\{/gm) ?? []).map(
      (tag) => `${page}: ${tag}`,
    ),
  );
  expect(found).toEqual([]);
});
