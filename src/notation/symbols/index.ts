import { indices } from "./indices.js";
import { numbers } from "./numbers.js";
import type { Sign } from "./sign.js";
import { signs } from "./signs.js";
import { sizes } from "./sizes.js";
import { tensors } from "./tensors.js";

export type { Sign } from "./sign.js";

/** All symbols of the site's formulas by their kind, one meaning each; the few that differ on a page say so. */
export const TABLES = { tensors, sizes, indices, numbers, signs } as const;

export const SYMBOLS: readonly Sign[] = Object.values(TABLES).flat();

/** What a letter means on a page, or undefined where it has no entry. */
export function symbolOfLetter(letter: string, page: string): Sign | undefined {
  return (
    SYMBOLS.find(({ local }) => local?.[letter]?.includes(page)) ??
    SYMBOLS.find(({ letters }) => letters.includes(letter))
  );
}
