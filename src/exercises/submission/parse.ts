import { EXERCISES } from "../list.js";
import {
  FORMAT,
  type LogEntry,
  MOST_CHARACTERS,
  type Submission,
  VERSION,
  type Work,
} from "./submission.js";

/** What a file holds: a submission, and what of it could not be read; or why it is none. */
export type Parsed =
  | { readonly submission: Submission; readonly warnings: readonly string[] }
  | { readonly problem: string };

/**
 * Reads a submission's file. What cannot be read of one exercise costs that exercise only, and is said in
 * `warnings`. Nothing is run. Never throws.
 */
export function parseSubmission(text: string): Parsed {
  if (text.trim() === "") return { problem: "The file is empty." };
  if (text.length > MOST_CHARACTERS) return { problem: "The file is larger than 1 MB." };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: "The file is not JSON: is it the file that the page exported?" };
  }
  if (!isRecord(value) || value.format !== FORMAT) {
    return { problem: `The file is not a submission: its format is not "${FORMAT}".` };
  }
  if (value.version !== VERSION) {
    const found = JSON.stringify(value.version)?.slice(0, 20);
    return {
      problem: `The submission has version ${found}, but only version ${VERSION} can be read.`,
    };
  }
  if (typeof value.student !== "string") return { problem: "The submission names no student." };
  if (!isRecord(value.exercises)) return { problem: "The submission holds no exercises." };
  const { student, exercises } = value;
  const warnings: string[] = [];
  const works: Record<string, Work> = {};
  for (const { id } of EXERCISES) {
    if (!Object.hasOwn(exercises, id)) continue;
    const work = workOf(exercises[id]);
    if (typeof work === "string") warnings.push(`${id}: ${work}`);
    else works[id] = work;
  }
  const unknown = Object.keys(exercises).filter((id) => !EXERCISES.some((one) => one.id === id));
  if (unknown.length > 0) {
    warnings.push(`not known here, left out: ${unknown.slice(0, 5).join(", ").slice(0, 200)}`);
  }
  return {
    submission: { format: FORMAT, version: VERSION, student: plainName(student), exercises: works },
    warnings,
  };
}

/** A student's work, or why it is none. */
function workOf(value: unknown): Work | string {
  if (!isRecord(value)) return "its entry is not an object, so it was left out";
  if (typeof value.code !== "string") return "its code is not a text, so it was left out";
  const answers = isRecord(value.answers) ? Object.entries(value.answers) : [];
  return {
    code: value.code,
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
    typeof value.checks === "number"
  );
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

/** A name in one line, without signs that only steer a terminal, of at most 100 characters. */
function plainName(name: string): string {
  return name
    .normalize("NFC")
    .replace(/[\p{C}\s]+/gu, " ")
    .trim()
    .slice(0, 100);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
