import MiniSearch from "minisearch";
import type { Section } from "./section.js";
import { queryTokensOf, tokensOf } from "./tokens.js";

/** A section that was found, and the words in it for which it was. */
export interface Found {
  readonly section: Section;
  readonly words: readonly string[];
}

/** Finds sections that have all words of a query, or such as begin so or are spelt nearly so; the best come first. */
export function finderOf(sections: readonly Section[]): (query: string) => Found[] {
  const byAddress = new Map(sections.map((section) => [section.address, section]));
  const index = new MiniSearch<Section>({
    idField: "address",
    fields: ["title", "page", "text"],
    tokenize: tokensOf,
    processTerm: (word) => word, // tokens are ready as they are
    searchOptions: {
      tokenize: queryTokensOf,
      combineWith: "AND",
      boost: { title: 4, page: 2 },
      prefix: true,
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
      weights: { prefix: 0.375, fuzzy: 0.2 }, // another word is worth little, be it in a title
    },
  });
  index.addAll(sections);
  return (query) =>
    index.search(query).map(({ id, terms }) => ({ section: byAddress.get(id)!, words: terms }));
}

/** A part of a text, marked where it has one of the words. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

const BEFORE = 40;
const LENGTH = 160;

/**
 * The place of a text where the first of the words stands, its words marked. It is cut at spaces; Chinese, which has none
 * for long, anywhere.
 */
export function excerpt(text: string, words: readonly string[]): Piece[] {
  const sought = words.map(escaped).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(sought.join("|") || "$^", "giu");
  const first = Math.max(0, text.search(pattern));
  const space = text.slice(0, first).indexOf(" ", first - BEFORE);
  const start = first <= BEFORE ? 0 : space >= 0 ? space + 1 : first - BEFORE / 2;
  const longest = start + LENGTH;
  const last = text.lastIndexOf(" ", longest);
  const end = longest >= text.length ? text.length : last > start + LENGTH / 2 ? last : longest;
  const shown = text.slice(start, end);
  const pieces: Piece[] = start > 0 ? [{ text: "… ", isFound: false }] : [];
  let done = 0;
  for (const { index, 0: word } of shown.matchAll(pattern)) {
    pieces.push({ text: shown.slice(done, index), isFound: false }, { text: word, isFound: true });
    done = index + word.length;
  }
  pieces.push({ text: shown.slice(done), isFound: false });
  if (end < text.length) pieces.push({ text: " …", isFound: false });
  return pieces.filter((piece) => piece.text !== "");
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
