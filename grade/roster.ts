import { csvRows } from "./csv-rows.js";

/** A student on the roster. */
export interface RosterEntry {
  /** Every number or account that the roster knows: `Participant 12347` is 12347 too. */
  readonly ids: readonly string[];
  readonly email: string;
  readonly name: string;
  /** The row as the platform wrote it, by the names of its columns. */
  readonly row: Readonly<Record<string, string>>;
}

/** A roster: its columns as the platform named them, and its students. */
export interface Roster {
  readonly columns: readonly string[];
  readonly students: readonly RosterEntry[];
}

/** What the exports of Moodle, Canvas, Gradescope and GitHub Classroom call these columns, in lower case. */
const IDS = [
  "id",
  "identifier",
  "id number",
  "sis user id",
  "sis login id",
  "sid",
  "student id",
  "username",
  "user name",
  "github_username",
];
const EMAILS = ["email", "e-mail", "email address", "e-mail address"];
const NAMES = ["name", "full name", "student", "student name"];
const FIRST = ["first name", "given name"];
const LAST = ["last name", "surname", "family name"];

/**
 * Reads a roster: CSV with commas, semicolons or tabs, and a row of names above. Rows without a student, such as
 * Canvas's "Points Possible", are left out. Throws Error in words that say what is wrong with it.
 */
export function parseRoster(bytes: Uint8Array): Roster {
  let rows: string[][];
  try {
    rows = csvRows(bytes, { trim: true });
  } catch (error) {
    throw new Error(`the roster is not CSV: ${(error as Error).message}`);
  }
  const [columns = [], ...rest] = rows;
  const known = [...IDS, ...EMAILS, ...NAMES, ...LAST];
  if (!columns.some((column) => known.includes(column.toLowerCase()))) {
    throw new Error("the roster has no column for an id, an e-mail or a name in its first row");
  }
  const students = rest
    .map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""])))
    .map(entryOf)
    .filter(({ ids, email, name }) => [...ids, email, name].some((cell) => cell !== ""))
    .filter(({ name }) => !isNoStudent(name));
  return { columns, students };
}

function isNoStudent(name: string): boolean {
  return /^(points possible|student, test|test student)$/i.test(name);
}

function entryOf(row: Record<string, string>): RosterEntry {
  const cells = (names: readonly string[]) =>
    Object.entries(row)
      .filter(([column, cell]) => names.includes(column.toLowerCase()) && cell !== "")
      .map(([, cell]) => cell);
  const ids = cells(IDS).flatMap((id) => [id, ...(/^Participant (\d+)$/.exec(id)?.slice(1) ?? [])]);
  const [first = "", last = ""] = [cells(FIRST)[0], cells(LAST)[0]];
  const name = cells(NAMES)[0] ?? `${first} ${last}`.trim();
  return { ids: [...new Set(ids)], email: cells(EMAILS)[0] ?? "", name, row };
}
