import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../language/language.js";
import {
  type Equation,
  inReadingOrder,
  numberEquations,
  type Page,
  readPages,
} from "../equations.js";
import { CHAPTERS } from "../page-list.js";
import { pathIn } from "./editions.js";

/** The pages of an edition in reading order, under the folder `docs`; what is not translated yet is as in English. */
export function pagesOf(language: Language, docs: string): Page[] {
  return inReadingOrder(readPages(docs), CHAPTERS).map(({ path, markdown }) => {
    const own = pathIn(language, path);
    const file = join(docs, `${own}.md`);
    return { path: own, markdown: existsSync(file) ? readFileSync(file, "utf8") : markdown };
  });
}

/** The numbered formulas of an edition: each has the same number in all of them. */
export function equationsOf(language: Language, docs: string): ReadonlyMap<string, Equation> {
  return new Map(
    Array.from(numberEquations(readPages(docs), CHAPTERS), ([name, { path, number }]) => [
      name,
      { path: pathIn(language, path), number },
    ]),
  );
}
