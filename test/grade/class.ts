import { strToU8, type Zippable, zipSync } from "fflate";
import { emptySubmission, withWork, writeSubmission } from "../../src/exercises/index.js";
import { edited, solution } from "../exercises/solution.js";
import { WRONG } from "../exercises/wrong-answers.js";

/** A student of the class: a number on the platform, an e-mail and a name. */
export interface Pupil {
  readonly id: number;
  readonly name: string;
  readonly email: string;
}

/** A file by its path, as a platform hands it out. */
export type Files = Record<string, Uint8Array>;

const FIRST = ["Ada", "Zoë", "小明", "José", "Blank", "Łukasz", "Anaïs", "Bob", "Mia", "Noor"];
const LAST = ["Müller", "O’Neil", "王", "García López", "Žižek", "Doe"];

/** Sixty students, all of different names. */
export const CLASS: readonly Pupil[] = Array.from({ length: 60 }, (_, i) => ({
  id: 12300 + i,
  name: `${FIRST[i % 10]} ${LAST[Math.floor(i / 10)]}`,
  email: `s${i}@example.org`,
}));

const EXERCISE = "linear-backward";
const JSON_FILE = "unfold-work.json";

/** The file of a student: right in the plain style or another, or with one of the classic mistakes. */
export function work(name: string, i: number): string {
  const ways = WRONG.filter(({ exercise, style }) => exercise === EXERCISE && style === undefined);
  const plain = solution(EXERCISE);
  const code =
    i % 3 === 0
      ? plain
      : i % 3 === 1
        ? solution(EXERCISE, ".other")
        : edited(plain, ...ways[i % ways.length]!.edits);
  return submission(name, code, timeOf(i));
}

/** When a student ran the checks last: nobody at the same moment as another. */
function timeOf(i: number): string {
  return new Date(Date.UTC(2026, 10, 20, 10, i, i, 100 + i)).toISOString();
}

/** A file with this code, whose checks were last run at `time`. */
export function submission(name: string, code: string, time: string): string {
  const log = [{ time, passed: 6, checks: 6 }];
  return writeSubmission(withWork(emptySubmission(name), EXERCISE, { code, answers: {}, log }));
}

/**
 * What each of the first students did to the one file: the troubles that teachers meet. Gives the files that came, by
 * name. The one at 3 handed in nothing.
 */
export function handedIn({ name }: Pupil, i: number): Files {
  const text = work(name, i);
  const bytes = strToU8(text);
  switch (i) {
    case 0:
      return {
        [JSON_FILE]: bytes,
        "notes.txt": strToU8("my notes"),
        "__MACOSX/._unfold-work.json": strToU8("\0\x05"),
      };
    case 1:
      return { "unfold-work.json.txt": strToU8(`\ufeff${text}`) };
    case 2:
      return {
        "unfold-work.json.download": new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le")),
      };
    case 3:
      return {};
    case 4:
      return { [JSON_FILE]: strToU8(work("Somebody Else", i)) };
    case 5:
      return {
        "work.zip": zipSync({ "inside/unfold-work.json": bytes, "inside/.DS_Store": strToU8("x") }),
      };
    case 6:
      return { [JSON_FILE]: strToU8("{ broken") };
    case 7:
      return {
        [JSON_FILE]: strToU8(
          submission(name, "export function linearBackward() { for (;;); }", timeOf(i)),
        ),
      };
    case 8:
      return {
        "a.json": strToU8(submission(name, "export const nothing = 1;", "2026-11-21T10:00:00Z")),
        "b.json": bytes,
      };
    case 9:
      return {
        [JSON_FILE]: strToU8(
          submission(
            name,
            'export function linearBackward() { throw new Error("\\x1b[31mred\\nline"); }',
            timeOf(i),
          ),
        ),
      };
    case 10:
      return { [JSON_FILE]: strToU8(work("", i)) };
    default:
      return { [JSON_FILE]: bytes };
  }
}

/** The class as Moodle hands it out: a folder a student. */
export function moodleFiles(): Files {
  return filesOf(({ id, name }) => `${name}_${id}_assignsubmission_file_/`);
}

/** The class as Canvas hands it out: the student in the name of each file. */
export function canvasFiles(): Files {
  return filesOf(({ id, name }, i) => {
    const sortable = name
      .split(" ")
      .toReversed()
      .join("")
      .toLowerCase()
      .replace(/[^\p{L}]/gu, "");
    return `${sortable}${i === 11 ? "_LATE" : ""}_${id}_${90_000 + i}_`;
  });
}

function filesOf(before: (pupil: Pupil, i: number) => string): Files {
  const entries = CLASS.flatMap((pupil, i) =>
    Object.entries(handedIn(pupil, i)).map(([file, bytes]) => [
      file.startsWith("__MACOSX/") ? file : `${before(pupil, i)}${file}`,
      bytes,
    ]),
  );
  return Object.fromEntries(entries);
}

/** Files as the archive that a platform makes of them, the same bytes each time. */
export function archive(files: Files): Uint8Array {
  return zipSync(files as Zippable, { mtime: new Date(2026, 0, 1) });
}

/** The grading worksheet that Moodle gives out, by its documentation. */
export function moodleWorksheet(): string {
  const head =
    "Identifier,Full name,Email address,Status,Grade,Maximum Grade,Grade can be changed,Last modified (submission),Last modified (grade),Feedback comments";
  const rows = CLASS.map(
    ({ id, name, email }) =>
      `Participant ${id},"${name}",${email},"Submitted for grading",,10.00,Yes,-,-,""`,
  );
  return `\ufeff${[head, ...rows].join("\r\n")}\r\n`;
}

/** The gradebook that Canvas exports, by its documentation. */
export function canvasGradebook(): string {
  const head = "Student,ID,SIS User ID,SIS Login ID,Section,Unfold (4711),Current Score";
  const rows = CLASS.map(({ id, name, email }) => {
    const [first, ...last] = name.split(" ");
    return `"${last.join(" ")}, ${first}",${id},U${id},${email},Convolutions,,`;
  });
  return `${[head, "    Points Possible,,,,,10,(read only)", ...rows].join("\r\n")}\r\n`;
}
