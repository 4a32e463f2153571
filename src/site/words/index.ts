import type { Edition, Language } from "../../language/language.js";
import { languageAt } from "../editions/editions.js";
import { en } from "./en.js";
import { zh } from "./zh.js";

export type SiteWords = Edition<typeof en>;

/** The words of the site's frame, which stand in the built pages. */
export const editions: Readonly<Record<Language, SiteWords>> = { en, zh };

/** The words of the frame around the page at an address. */
export function wordsAt(path: string): SiteWords {
  return editions[languageAt(path)];
}
