/** A name for comparing: without case, accents, signs and doubled spaces. "Zoë  MÜLLER" is "zoe muller". */
export function folded(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Whether two names may be one student's: the same letters, in any order. Platforms write "Lovelace, Ada" and even
 * "lovelaceada".
 */
export function sameName(a: string, b: string): boolean {
  return lettersOf(a) === lettersOf(b);
}

function lettersOf(name: string): string {
  return Array.from(folded(name).replaceAll(" ", "")).sort().join("");
}
