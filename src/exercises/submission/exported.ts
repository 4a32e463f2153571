import { LANGUAGES, type Language } from "../../language/language.js";
import { fingerprint } from "./fingerprint.js";
import { isRecord } from "./record.js";
import type { Submission } from "./submission.js";

/** When work was last written into a file, in which edition of the site, and of which code. */
export interface Exported {
  /** ISO 8601. */
  readonly time: string;
  /** The language of the pages that it was written on, in which its feedback is told; nothing in older files. */
  readonly edition?: Language;
  /** The fingerprint of each exercise's code, by the exercise's id. */
  readonly codes: Readonly<Record<string, string>>;
}

/** The work as it is exported at a time, from pages of a language: it says so itself. */
export function exportedAt(submission: Submission, at: Date, edition: Language): Submission {
  const codes = Object.entries(submission.exercises).map(([id, { code }]) => [
    id,
    fingerprint(code),
  ]);
  return {
    ...submission,
    exported: { time: at.toISOString(), edition, codes: Object.fromEntries(codes) },
  };
}

/** The exercises whose code is another now than it was in the file, or was not in it. */
export function changedSinceExport({ exported, exercises }: Submission): string[] {
  const codes = exported?.codes ?? {};
  return Object.entries(exercises)
    .filter(([id, { code }]) => codes[id] !== fingerprint(code))
    .map(([id]) => id);
}

/** What a file says of its own export; undefined where nothing of it can be read. */
export function parseExported(value: unknown, known: readonly string[]): Exported | undefined {
  if (!isRecord(value)) return undefined;
  const { time, codes } = value;
  if (typeof time !== "string" || Number.isNaN(Date.parse(time))) return undefined;
  const edition = LANGUAGES.find((language) => language === value.edition);
  const written = isRecord(codes) ? Object.entries(codes) : [];
  return {
    time: new Date(time).toISOString(),
    ...(edition && { edition }),
    codes: Object.fromEntries(
      written.filter((entry): entry is [string, string] => {
        const [id, code] = entry;
        return known.includes(id) && typeof code === "string" && /^[0-9a-f]{8}$/.test(code);
      }),
    ),
  };
}
