import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pagesUnder, tsCells, withCells } from "./cells.js";
import { formatCode } from "./format-code.js";

// Formats the ```ts cells of all pages, as `biome check --write` does the other files; with --check it only says which
// cells are not formatted.

const check = process.argv.includes("--check");
const pages = pagesUnder("docs").map((page) => {
  const markdown = readFileSync(join("docs", page), "utf8");
  return { page, markdown, cells: tsCells(markdown) };
});
const formatted = formatCode(
  pages.flatMap(({ page, cells }) =>
    cells.map(({ line, code }) => ({ name: `${page.replaceAll(/[\\/]/g, ".")}.${line}`, code })),
  ),
);
for (const { page, markdown, cells } of pages) {
  const codes = formatted.splice(0, cells.length);
  const wrong = cells.filter(({ code }, i) => code !== codes[i]);
  if (wrong.length === 0) continue;
  if (check) {
    for (const { line } of wrong) {
      console.error(`docs/${page}:${line}: this cell is not formatted; npm run format does it`);
    }
    process.exitCode = 1;
  } else writeFileSync(join("docs", page), withCells(markdown, codes));
}
