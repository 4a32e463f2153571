import type { Language } from "../../language/language.js";
import {
  type Equation,
  inReadingOrder,
  numberEquations,
  type Page,
  readPages,
} from "../equations.js";
import { CHAPTERS } from "../page-list.js";
import { languageAt, pathIn } from "./editions.js";

/** The pages of an edition in reading order, under the folder `docs`; what is not translated yet is as in English. */
export function pagesOf(language: Language, docs: string): Page[] {
  const all = readPages(docs);
  const english = all.filter(({ path }) => languageAt(path) === "en");
  return inReadingOrder(english, CHAPTERS).map(({ path, markdown }) => {
    const own = pathIn(language, path);
    return { path: own, markdown: all.find((page) => page.path === own)?.markdown ?? markdown };
  });
}

/** The numbered formulas of an edition: each has the same number in all of them. */
export function equationsOf(language: Language, docs: string): ReadonlyMap<string, Equation> {
  const english = readPages(docs).filter(({ path }) => languageAt(path) === "en");
  const numbered = numberEquations(english, CHAPTERS);
  return new Map(
    Array.from(numbered, ([name, { path, number }]) => [
      name,
      { path: pathIn(language, path), number },
    ]),
  );
}
