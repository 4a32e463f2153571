import { CODE_LANGUAGES, type CodeLanguage } from "../../language/code-languages.js";
import { CODE_FIELD } from "../address/has-state.js";
import { store, stored } from "./stored.js";

const NAME = "unfold.code";

const find = (text: string | null) => CODE_LANGUAGES.find((language) => language === text);
const askedBy = (query: string) => find(new URLSearchParams(query).get(CODE_FIELD));

/** The language that an address asks for in its query, else the one that was chosen last, else NumPy. */
export function codeLanguage(query: string, kept: string | null): CodeLanguage {
  return askedBy(query) ?? find(kept) ?? CODE_LANGUAGES[0];
}

/**
 * Shows the language of the address or the reader, from the first paint on: `<html data-code>`, by which style sheets go.
 * A reader who has chosen none keeps that of the first address that names one.
 */
export function showCodeLanguage(): void {
  const kept = stored("localStorage", NAME);
  const asked = askedBy(location.search);
  if (kept === null && asked !== undefined) store("localStorage", NAME, asked);
  show(codeLanguage(location.search, kept));
}

/** Remembers the reader's choice, and shows it. */
export function chooseCodeLanguage(language: CodeLanguage): void {
  store("localStorage", NAME, language);
  show(language);
}

/** The language that the reader has chosen; none before the first choice. */
export function chosenCodeLanguage(): string | null {
  return stored("localStorage", NAME);
}

export function shownCodeLanguage(): string | undefined {
  return document.documentElement.dataset.code;
}

function show(language: CodeLanguage): void {
  document.documentElement.dataset.code = language;
}
