import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import subsetFont from "subset-font";

/** What may show a character. */
const SHOWING = [".html", ".js", ".json", ".css"];
/** Above this stand Chinese and its marks, which have fonts of their own, up to what pairs of code units write. */
const [CHINESE, PAIRED] = [0x2e80, 0x10000];
/** Letters that a reader may type: those of Western and Central European languages. */
const LETTERS = Array.from({ length: 0x180 - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i));
/** The weights that the style sheets use, of a font that has all. */
const WEIGHTS = { wght: { min: 400, max: 700 } };

/** All characters but Chinese that the pages and scripts of a built site have, and Latin letters. */
export function charactersOf(folder: string): string {
  const found = new Set(LETTERS);
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!SHOWING.includes(extname(name))) continue;
    for (const character of readFileSync(join(folder, name), "utf8")) {
      const code = character.codePointAt(0)!;
      if (code < CHINESE || code >= PAIRED) found.add(character);
    }
  }
  return [...found].sort().join("");
}

/** A font with these characters alone, and of its weights with those that are used. */
export function smallFont(file: string, characters: string): Promise<Buffer> {
  const variationAxes = file.includes("-wght-") ? WEIGHTS : {};
  return subsetFont(readFileSync(file), characters, { targetFormat: "woff2", variationAxes });
}
