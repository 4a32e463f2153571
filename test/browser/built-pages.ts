import { readdirSync } from "node:fs";
import type { Language } from "../../src/language/language.js";
import { languageAt } from "../../src/site/editions/editions.js";

/** The pages of an edition of the built site, as addresses say them: `linear`, `zh/linear`, and folders by a slash. */
export function builtPages(language: Language): string[] {
  return readdirSync("dist", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.replaceAll("\\", "/").replace(/\.html$/, ""))
    .map((name) => name.replace(/(^|\/)index$/, "$1"))
    .filter((path) => languageAt(path) === language);
}
