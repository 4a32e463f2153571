import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cellsOf } from "../../src/site/cells.js";
import { readsAsWords, wordsIn } from "./words-in.js";

/**
 * Where sentences may stand: words modules, code that no reader of the site sees the words of, and the titles of cited
 * works, which stay as they are in every language.
 */
const WORDS = /(^|[\\/])(words[\\/]|([\w-]+\.)?words\.ts$)/;
const NO_READERS =
  /^src[\\/](site|nn|cage|python[\\/]worker|notation[\\/]references|exercises[\\/](collected|sandbox|toolbox|capstone|network[\\/]companion)|figures[\\/]numpy[\\/](at-run[\\/])?block-code|training[\\/](kernel|files)|lab[\\/]changed-lines|ui[\\/]page[\\/]typefaces)\b/;

function files(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes(".observablehq") && !/^docs[\\/](src|zh)\b/.test(path))
    .sort();
}

test("a text is taken for words where a reader would take it so", () => {
  expect(["Choose a cell", "Play", "images/s while", "of the"].every(readsAsWords)).toBe(true);
  expect(
    ["stepper", "ArrowLeft", "data-term", "∂L/∂X", "X′", "2 × 2", "TypeError"].some(readsAsWords),
  ).toBe(false);
  const program = `element("p", { class: "a b", title: "Two words" }, \`of ${"$"}{n} cells\`)`;
  expect(wordsIn(program)).toEqual(["1: Two words", "1: of … cells"]);
});

test("every sentence of the code stands in a words module", () => {
  const found = files("src", ".ts")
    .filter((path) => !WORDS.test(path) && !NO_READERS.test(path) && !path.endsWith(".d.ts"))
    .flatMap((path) => wordsIn(readFileSync(path, "utf8")).map((words) => `${path}:${words}`));
  expect(found).toEqual([]);
});

test("every sentence of the pages' cells stands in a words module", () => {
  const found = files("docs", ".md").flatMap((path) =>
    wordsIn(cellsOf(readFileSync(path, "utf8"))).map((words) => `${path}:${words}`),
  );
  expect(found).toEqual([]);
});
