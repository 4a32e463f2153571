import { type Language, languageOf } from "./language.js";

/** Sentences one after the other, as a language sets them: with a space between them, and in Chinese with none. */
export function inARow(sentences: readonly string[], language: Language = languageOf()): string {
  const said = sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== "");
  return said.join(language === "zh" ? "" : " ");
}
