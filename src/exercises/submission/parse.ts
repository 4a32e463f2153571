import { EXERCISES } from "../list.js";
import { parseAssignment } from "./assignment.js";
import { decodeText } from "./decode.js";
import { parseExported } from "./exported.js";
import { plainName } from "./plain-name.js";
import { isRecord } from "./record.js";
import {
  FORMAT,
  type LogEntry,
  MOST_CHARACTERS,
  type Submission,
  VERSION,
  type Work,
} from "./submission.js";

/** Why a file is no submission. */
export type FileProblem =
  | { readonly code: "empty" | "too-large" | "not-json" | "no-student" | "no-exercises" }
  | { readonly code: "another-format"; readonly format: string }
  | { readonly code: "another-version"; readonly found: string; readonly version: number }
  /** The file could not be opened; `said` is what the system said. */
  | { readonly code: "cannot-be-read"; readonly said: string };

/** What of a submission could not be read. */
export type FileWarning =
  | { readonly code: "not-an-object" | "no-code"; readonly exercise: string }
  | { readonly code: "unknown"; readonly names: string };

/** What a file holds: a submission, and what of it could not be read; or why it is none. */
export type Parsed =
  | { readonly submission: Submission; readonly warnings: readonly FileWarning[] }
  | { readonly problem: FileProblem };

/** More bytes are no submission: each sign of one takes four at most. */
const MOST_BYTES = 4 * MOST_CHARACTERS;

/** Reads a submission from its file's bytes, in any of the encodings that editors save. Never throws. */
export function parseFile(bytes: Uint8Array): Parsed {
  if (bytes.length > MOST_BYTES) return { problem: { code: "too-large" } };
  return parseSubmission(decodeText(bytes));
}

/**
 * Reads a submission's text. What cannot be read of one exercise costs that exercise only, and is said in
 * `warnings`. Nothing is run. Never throws.
 */
export function parseSubmission(text: string): Parsed {
  if (text.trim() === "") return { problem: { code: "empty" } };
  if (text.length > MOST_CHARACTERS) return { problem: { code: "too-large" } };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: { code: "not-json" } };
  }
  if (!isRecord(value) || value.format !== FORMAT) {
    return { problem: { code: "another-format", format: FORMAT } };
  }
  if (value.version !== VERSION) {
    const found = String(JSON.stringify(value.version)).slice(0, 20);
    return { problem: { code: "another-version", found, version: VERSION } };
  }
  if (typeof value.student !== "string") return { problem: { code: "no-student" } };
  if (!isRecord(value.exercises)) return { problem: { code: "no-exercises" } };
  const { student, exercises } = value;
  const warnings: FileWarning[] = [];
  const works: Record<string, Work> = {};
  for (const { id } of EXERCISES) {
    if (!Object.hasOwn(exercises, id)) continue;
    const work = workOf(exercises[id]);
    if (typeof work === "string") warnings.push({ code: work, exercise: id });
    else works[id] = work;
  }
  const unknown = Object.keys(exercises).filter((id) => !EXERCISES.some((one) => one.id === id));
  if (unknown.length > 0) {
    warnings.push({ code: "unknown", names: unknown.slice(0, 5).join(", ").slice(0, 200) });
  }
  const ids = EXERCISES.map(({ id }) => id);
  const assignment = parseAssignment(value.assignment, ids);
  const read = {
    format: FORMAT,
    version: VERSION,
    student: plainName(student.normalize("NFC")),
  } as const;
  const exported = parseExported(value.exported, ids);
  const extras = { ...(assignment && { assignment }), ...(exported && { exported }) };
  const submission = { ...read, ...extras, exercises: works };
  return { submission, warnings };
}

/** A student's work, or why it is none. */
function workOf(value: unknown): Work | "not-an-object" | "no-code" {
  if (!isRecord(value)) return "not-an-object";
  if (typeof value.code !== "string") return "no-code";
  const answers = isRecord(value.answers) ? Object.entries(value.answers) : [];
  return {
    code: value.code,
    ...(value.language === "numpy" ? { language: value.language } : {}),
    ...(typeof value.aside === "string" ? { aside: value.aside } : {}),
    answers: Object.fromEntries(answers.filter(([, text]) => typeof text === "string")) as Record<
      string,
      string
    >,
    log: Array.isArray(value.log) ? value.log.filter(isLogEntry) : [],
    ...(isCount(value.hints) ? { hints: value.hints } : {}),
  };
}

function isLogEntry(value: unknown): value is LogEntry {
  return (
    isRecord(value) &&
    typeof value.time === "string" &&
    typeof value.passed === "number" &&
    typeof value.checks === "number" &&
    (value.code === undefined || typeof value.code === "string")
  );
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}
