import { type Language, languageOf } from "./language.js";

/** What stands between texts in a language: before a per cent sign, between items, after a head, between sentences. */
const BETWEEN: Readonly<
  Record<Language, Record<"percent" | "items" | "head" | "sentences", string>>
> = {
  en: { percent: "\u00a0", items: "; ", head: ": ", sentences: " " },
  zh: { percent: "", items: "；", head: "：", sentences: "" },
};

/** Where the thousands of a whole number are marked, by a comma in both languages: the browser's own formats come slowly. */
const THOUSANDS = /(?<=\d)(?=(?:\d{3})+$)/g;

/** Made once for a language, each part when it is used: making them takes far longer than formatting does. */
const made = new Map<Language, Formats>();

/** Formats numbers and lists as one language writes them; as the page's does, unless another one is named. */
export function formatsOf(language: Language = languageOf()): Formats {
  const formats = made.get(language) ?? makeFormats(language);
  made.set(language, formats);
  return formats;
}

function makeFormats(language: Language): Formats {
  // Day, month, year, as the site's English prose has it.
  const ofDates = language === "en" ? "en-GB" : language;
  const dates = whenUsed(
    () => new Intl.DateTimeFormat(ofDates, { dateStyle: "long", timeZone: "UTC" }),
  );
  // As the reader's own clock has it.
  const moments = whenUsed(
    () => new Intl.DateTimeFormat(ofDates, { dateStyle: "long", timeStyle: "short" }),
  );
  const and = whenUsed(() => new Intl.ListFormat(language, { type: "conjunction" }));
  const or = whenUsed(() => new Intl.ListFormat(language, { type: "disjunction" }));
  const between = BETWEEN[language];
  const percent = (share: number, digits = 1) =>
    `${(share * 100).toFixed(digits)}${between.percent}%`;
  return {
    count: (count) => String(Math.round(count)).replace(THOUSANDS, ","),
    percent,
    accuracy: (share) => percent(share, 2),
    date: (day) => spaced(dates().format(new Date(`${day}T00:00:00Z`))),
    moment: (time) => spaced(moments().format(time)),
    and: (items) => and().format(items),
    or: (items) => or().format(items),
    apart: (items) => items.join(between.items),
    headed: (head, text) => head + between.head + text,
    running: (sentences) => sentences.filter(Boolean).join(between.sentences),
  };
}

/** Gives what is made at its first use. */
function whenUsed<Made>(make: () => Made): () => Made {
  let first: Made | undefined;
  return () => {
    first ??= make();
    return first;
  };
}

/** A Chinese date with spaces between its numbers and characters, as the site's prose has it: `2026 年 11 月 26 日`. */
function spaced(date: string): string {
  return date.replace(/(?<=\d)(?=\p{Script=Han})|(?<=\p{Script=Han})(?=\d)/gu, " ");
}

export interface Formats {
  /** A whole number, with its thousands marked: `10,000`. */
  count(count: number): string;
  /** A share as per cent: `percent(0.9445)` is `94.5 %`, and `94.5%` in Chinese. */
  percent(share: number, digits?: number): string;
  /** A share of right answers, the same wherever it stands; one digit of 2,000 is seen in it: `94.45 %`. */
  accuracy(share: number): string;
  /** A day that is written `2026-11-26`, in words: `26 November 2026`, and `2026 年 11 月 26 日` in Chinese. */
  date(day: string): string;
  /** A day and a time by the reader's clock: `26 November 2026 at 07:20`. */
  moment(time: Date): string;
  /** A list: `a, b, and c`. */
  and(items: Iterable<string>): string;
  /** Alternatives: `a, b, or c`. */
  or(items: Iterable<string>): string;
  /** What may hold commas of its own, in a row: `a; b; c`. */
  apart(items: readonly string[]): string;
  /** A text under its head: `head: text`. */
  headed(head: string, text: string): string;
  /** Sentences, one after the other; those that are null or empty are left out. */
  running(sentences: readonly (string | null)[]): string;
}
