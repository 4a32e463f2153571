import type { Parsed } from "../src/exercises/index.js";
import { folded, sameName } from "./names.js";
import type { Note } from "./note.js";
import type { Origin } from "./platforms/origin.js";
import type { Roster, RosterEntry } from "./roster.js";

/** A file that may be a submission, what it holds, and who handed it in as far as its path tells. */
export interface SubmittedFile {
  /** Its path below what is graded, with forward slashes. */
  readonly file: string;
  readonly parsed: Parsed;
  readonly origins: readonly Origin[];
}

/** Someone who handed something in, or should have. */
export interface Student {
  readonly name: string;
  readonly id: string;
  readonly email: string;
  /** What the random cases are drawn from, with the key's secret: it stays the same from run to run. */
  readonly seed: string;
  readonly origin?: Origin;
  readonly onRoster?: RosterEntry;
  readonly files: readonly SubmittedFile[];
  readonly notes: readonly Note[];
}

/**
 * Who handed in which files. The platform's path says who, then the roster; the typed name decides only where there is no
 * path to go by, and is compared with it where there is. With a roster, its order; who handed in nothing is in it.
 */
export function studentsOf(files: readonly SubmittedFile[], roster?: Roster): Student[] {
  const students = new Map<string, Student>();
  for (const entry of roster?.students ?? []) {
    const student = { ...known(entry), files: [], notes: [] };
    students.set(keyOf(student), student);
  }
  for (const submitted of files) {
    const { origins } = submitted;
    for (const origin of origins.length === 0 ? [undefined] : origins) {
      const who = whoOf(submitted, origin, roster);
      const before = students.get(keyOf(who)) ?? { ...who, files: [], notes: [] };
      students.set(keyOf(who), {
        ...before,
        origin: before.origin ?? origin,
        files: [...before.files, submitted],
        notes: [...before.notes, ...notesOf(submitted, who, origin, roster)],
      });
    }
  }
  return [...students.values()].map((student) =>
    student.files.length > 0
      ? { ...student, notes: distinct(student.notes) }
      : { ...student, notes: [{ code: "nothing-handed-in" }] },
  );
}

type Who = Omit<Student, "files" | "notes">;

/** What students are told apart by. */
function keyOf({ seed, onRoster }: Who): string {
  return onRoster === undefined ? folded(seed) || seed : `roster ${seed}`;
}

function known(onRoster: RosterEntry): Who {
  const { ids, email, name } = onRoster;
  const id = ids[0] ?? "";
  return { name: name || id || email, id, email, seed: id || email || name, onRoster };
}

function whoOf(
  { file, parsed }: SubmittedFile,
  origin: Origin | undefined,
  roster: Roster | undefined,
): Who {
  const typed = typedName(parsed);
  const onRoster = roster && find(roster, origin ?? { id: typed, email: typed, name: typed });
  if (onRoster !== undefined) return known(onRoster);
  if (origin === undefined) {
    // A file without a readable name is a student of its own.
    return { name: typed || file, id: "", email: "", seed: typed || file };
  }
  const { platform, id = "", email = "", name = typed || id } = origin;
  return { name, id, email, seed: `${platform} ${id || email || name}` };
}

/** The one on the roster whom an id, then an e-mail, then a name belongs to; nobody where a name has two. */
function find(
  { students }: Roster,
  { id = "", email = "", name = "" }: Pick<Origin, "id" | "email" | "name">,
): RosterEntry | undefined {
  const byId = id && students.find(({ ids }) => ids.some((one) => folded(one) === folded(id)));
  if (byId) return byId;
  const byEmail = email && students.find((one) => one.email.toLowerCase() === email.toLowerCase());
  if (byEmail) return byEmail;
  const byName = folded(name) === "" ? [] : students.filter((one) => sameName(one.name, name));
  return byName.length === 1 ? byName[0] : undefined;
}

function typedName(parsed: Parsed): string {
  return "submission" in parsed ? parsed.submission.student : "";
}

function notesOf(
  { parsed, origins }: SubmittedFile,
  { name, id, email, onRoster }: Who,
  origin: Origin | undefined,
  roster: Roster | undefined,
): Note[] {
  const typed = typedName(parsed);
  const isTheirs = [id, email, ...(onRoster?.ids ?? [])].some(
    (one) => folded(one) === folded(typed),
  );
  return [
    ...(roster !== undefined && onRoster === undefined ? [{ code: "not-on-roster" } as const] : []),
    ...(origin?.late ? [{ code: "late" } as const] : []),
    ...(origins.length > 1 ? [{ code: "group", size: origins.length } as const] : []),
    ...("submission" in parsed && typed === "" ? [{ code: "no-name" } as const] : []),
    ...(typed !== "" && !isTheirs && !sameName(typed, name)
      ? [{ code: "another-name", typed } as const]
      : []),
  ];
}

function distinct(notes: readonly Note[]): Note[] {
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}
