import type { Edition, Language } from "../../language/language.js";
import { en } from "./en.js";
import { zh } from "./zh.js";

/** What the symbols and terms mean, in each language: it stands in the built pages. */
export const editions: Readonly<Record<Language, Edition<typeof en>>> = { en, zh };
