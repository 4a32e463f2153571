import type { Token } from "./tokens.js";

/** How many tokens in a row are compared: about two lines. Shorter rows are everybody's. */
const LENGTH = 16;

/** The rows of tokens in a text, each with the lines in which it stands. */
export type Fingerprints = ReadonlyMap<string, readonly (readonly [from: number, to: number])[]>;

/**
 * Every row of 16 tokens. Names count by where they recur in the row, not by what they are, so that renaming changes
 * nothing; a row knows nothing of what is around it, so that moving a part changes only the rows at its ends.
 */
export function fingerprintsOf(tokens: readonly Token[]): Fingerprints {
  const found = new Map<string, [number, number][]>();
  for (let at = 0; at + LENGTH <= tokens.length; at++) {
    const row = tokens.slice(at, at + LENGTH);
    const names: string[] = [];
    const text = row.map(({ text, name }) => {
      if (name === undefined) return text;
      if (!names.includes(name)) names.push(name);
      return `name ${names.indexOf(name)}`;
    });
    const key = text.join("\n");
    found.set(key, [...(found.get(key) ?? []), [row[0]!.line, row[LENGTH - 1]!.line]]);
  }
  return found;
}

/** Lines as a reader writes them, `3–9, 14–20`: ranges that touch are one. */
export function linesOf(ranges: readonly (readonly [number, number])[]): string {
  const merged: [number, number][] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}
